const PATH = /(?<![\w.-])(?<!\w\/)(?:src|tests|netlify)\/[\w./*{},<>[\]-]*[\w*}>\]/]/g;

/** The paths of ours that a text mentions, as patterns: `<kind>` stands for any name. */
export function namedPaths(text: string): readonly string[] {
  return [...text.matchAll(PATH)].map(([path]) => path.replace(/<[\w-]+>/g, '*').replace(/\/$/, ''));
}

/** The folders of `src` that a page names in the first column of a table. */
export function namedFolders(page: string): readonly string[] {
  return [...page.matchAll(/^\| `([a-z][\w/<>-]*)` +\|/gm)].map(([, folder = '']) => folder);
}
