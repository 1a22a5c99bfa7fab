import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A list of kinds as CONTRIBUTING.md names it, and the line that a new kind puts last in it. */
export type ListedLine = { readonly file: string; readonly line: string };

/** The lists that the recipe for a new kind names, with the lines for this kind. */
export function listedLines(contributing: string, kind: string): readonly ListedLine[] {
  const recipe = contributing.split('## A new kind of activity')[1]?.split('\n## ')[0] ?? '';
  const steps = recipe.matchAll(/last in the list of\s+`([^`]+)`:\n\n\s*```ts\n([\s\S]*?)\n\s*```/g);
  return [...steps].map(([, file = '', block = '']) => ({
    file,
    line: block.replace(/^ {3}/gm, '  ').replaceAll('<kind>', kind),
  }));
}

/** Puts a line last in the list of a file; throws where there is no list. */
export function putLast(source: string, line: string): string {
  const list = /^const KIND\w*:[^\n]* = [[{]\n[\s\S]*?\n(?=[\]}];)/m.exec(source);
  if (list === null) throw new Error('There is no list of kinds to put it in.');
  const end = list.index + list[0].length;
  return `${source.slice(0, end)}${line}\n${source.slice(end)}`;
}

/** Where the recipe puts what a new kind brings, by the folders of the throw-away kind. */
const PLACES = {
  domain: (kind: string) => `src/domain/activity/${kind}`,
  component: (kind: string) => `src/components/room/activity/${kind}`,
  words: () => 'src/i18n/en/activity',
  samples: () => 'tests/support/kinds',
  // Beside the recipe: the test that plays it.
  play: () => 'tests/contract',
} as const;

/** Follows the recipe in a copy of the site, but for its golden log. */
export function followRecipe(copy: string, contributing: string, kind: string): void {
  const brought = new URL('./throw-away-kind/', import.meta.url).pathname;
  for (const [folder, placeOf] of Object.entries(PLACES)) {
    cpSync(join(brought, folder), join(copy, placeOf(kind)), { recursive: true });
  }
  for (const { file, line } of listedLines(contributing, kind)) {
    change(join(copy, file), (source) => putLast(source, line));
  }
  change(join(copy, 'src/domain/recipe/tools.ts'), (source) =>
    source
      .replace(/^(export type RunsAs = .*);$/m, `$1 | '${kind}';`)
      .replace("agreement: { code: 'T02', runs: 'spoken'", `agreement: { code: 'T02', runs: '${kind}'`),
  );
}

function change(file: string, by: (source: string) => string): void {
  writeFileSync(file, by(readFileSync(file, 'utf8')));
}
