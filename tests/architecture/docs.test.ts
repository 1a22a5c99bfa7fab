import { describe, expect, test } from 'vitest';
import { folderOf } from '../support/architecture/borders.ts';
import { namedFolders, namedPaths } from '../support/architecture/named-paths.ts';
import { pathsOf, textsOf } from '../support/architecture/sources.ts';

const ARCHITECTURE = 'docs/architecture.md';
const documents = textsOf(
  '*.md',
  'docs/**/*.md',
  'netlify.toml',
  '*.config.{js,ts,mjs}',
  'knip.json',
  'src/*/tsconfig.json',
);

/** The folders of the section that lists them. */
const onThePage = namedFolders(
  textsOf(ARCHITECTURE)[ARCHITECTURE]!.split('## The folders')[1]!.split('\n## ')[0]!,
);

/** A folder as the page names it: itself, or any kind of activity. */
const onPage = (folder: string) =>
  onThePage.some((named) => named === folder || named.startsWith(`${folder}/`) || isKindOf(named, folder));
const isKindOf = (named: string, folder: string) =>
  named.endsWith('/<kind>') && folder.replace(/[^/]+$/, '<kind>') === named;

describe('the docs', () => {
  test('name every folder of the sources down to its borders', () => {
    const folders = new Set(pathsOf('src/*/**/*.*').map(folderOf));

    expect(folders.size).toBeGreaterThan(20);
    expect([...folders].filter((folder) => !onPage(folder))).toEqual([]);
  });

  test('name no folder that is not there, and none twice', () => {
    const isThere = (folder: string) => pathsOf(`src/${folder.replace('<kind>', '*')}`).length > 0;

    expect(onThePage.filter((folder) => !isThere(folder))).toEqual([]);
    expect(new Set(onThePage).size).toBe(onThePage.length);
  });

  test('mention only files and folders that are there', () => {
    const gone = Object.entries(documents).flatMap(([document, text]) =>
      namedPaths(text)
        .filter((path) => pathsOf(path).length === 0)
        .map((path) => `${document}: ${path}`),
    );

    expect(gone).toEqual([]);
  });
});

describe('a look at the docs', () => {
  test('sees a path in a sentence, a link and a table, and leaves the full stop', () => {
    const text =
      'See `src/client/a.ts`. [b](src/b.ts) | src/domain/<kind>/event.ts, tests/{a,b}.ts and src/content/.';

    expect(namedPaths(text)).toEqual([
      'src/client/a.ts',
      'src/b.ts',
      'src/domain/*/event.ts',
      'tests/{a,b}.ts',
      'src/content',
    ]);
  });

  test('sees a path in a link that leads up', () => {
    expect(namedPaths('[limits](../src/domain/form/limits.ts)')).toEqual(['src/domain/form/limits.ts']);
  });

  test('reads folders from the first column of a table only', () => {
    const page = '| `domain/room` | its `state` |\n| `activity/<kind>`   | one |\n`client/api` is not in it.';

    expect(namedFolders(page)).toEqual(['domain/room', 'activity/<kind>']);
  });
});
