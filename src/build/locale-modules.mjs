import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const I18N = new URL('../i18n/', import.meta.url);
const MADE_UP = { pseudo: 'ltr', 'pseudo-rtl': 'rtl' };

/**
 * Where `#locale/<area>.ts` leads. Another language is another folder beside `en` with the same files:
 * `LOCALE=nl npm run build`. The two made-up languages of the tests are made from `en` as it stands.
 * @param {string} locale
 * @returns {import('vite').Plugin}
 */
export function localeModules(locale) {
  return {
    name: 'peer-circle:locale',
    enforce: 'pre',
    resolveId(id) {
      if (!id.startsWith('#locale/') || locale === 'en') return null;
      const file = id.slice('#locale/'.length);
      return locale in MADE_UP ? `\0made-up:${file}` : fileURLToPath(new URL(`${locale}/${file}`, I18N));
    },
    load(id) {
      if (!id.startsWith('\0made-up:')) return null;
      const file = new URL(`en/${id.slice('\0made-up:'.length)}`, I18N);
      return madeUp(fileURLToPath(file), MADE_UP[locale]);
    },
  };
}

/** A module that gives the same names as another, every sentence in disguise. Types stay behind. */
function madeUp(file, dir) {
  const names = [...readFileSync(file, 'utf8').matchAll(/^export (?:const|(?:async )?function) (\w+)/gm)].map(
    ([, name]) => name,
  );
  const made = names.map((name) => `export const ${name} = pseudoOf(words.${name}, '${dir}');`);
  return [
    `import * as words from ${JSON.stringify(file)};`,
    `import { pseudoOf } from ${JSON.stringify(fileURLToPath(new URL('pseudo.ts', import.meta.url)))};`,
    ...made,
  ].join('\n');
}
