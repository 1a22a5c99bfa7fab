/**
 * Whatever is written for `[data-theme='dark']` also holds for a person whose system is dark and who has not chosen
 * a theme here. So the dark colours are written once, and a page needs no script to be dark.
 */
export function systemTheme() {
  return {
    postcssPlugin: 'system-theme',
    /** @param {import('postcss').Root} root @param {{ AtRule: typeof import('postcss').AtRule }} postcss */
    Once(root, { AtRule }) {
      root.walkRules(/\[data-theme=['"]?dark['"]?\]/, (rule) => {
        const copy = rule.clone();
        copy.selectors = rule.selectors
          .filter((selector) => selector.includes('data-theme'))
          .map((selector) => selector.replace(/\[data-theme=['"]?dark['"]?\]/, ':root:not([data-theme])'));
        const media = new AtRule({ name: 'media', params: 'screen and (prefers-color-scheme: dark)' });
        media.append(copy);
        rule.after(media);
      });
    },
  };
}
