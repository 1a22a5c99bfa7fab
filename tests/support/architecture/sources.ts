import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The text of each file by its path from the root of the project. */
export type Sources = Readonly<Record<string, string>>;

/** The paths, from the root of the project, of what a pattern names. */
export function pathsOf(...patterns: string[]): readonly string[] {
  return globSync(patterns, { cwd: ROOT }).toSorted();
}

/** The text of every file that a pattern names. */
export function textsOf(...patterns: string[]): Sources {
  return Object.fromEntries(pathsOf(...patterns).map((file) => [file, readFileSync(ROOT + file, 'utf8')]));
}

/** Every file of ours that imports or may be imported. */
export const sources = textsOf(
  'src/**/*.{ts,tsx,astro,mjs,css}',
  'netlify/functions/*.{ts,mts}',
  'astro.config.mjs',
);
