import { folderOf, isWithin } from './borders.ts';
import type { Graph } from './circles.ts';
import { importsOf, type Import } from './imports.ts';
import type { Sources } from './sources.ts';

/** Which file imports which: at once, or at any time. */
export function fileGraph(sources: Sources, whens: readonly Import['when'][]): Graph {
  return new Map(
    Object.entries(sources).map(([file, source]) => [
      file,
      importsOf(file, source)
        .filter(({ target, when }) => target in sources && whens.includes(when))
        .map(({ target }) => target),
    ]),
  );
}

/** Which folder may import which, by the rows of the table; a kind stands for all of them. */
export function tableGraph(folders: Readonly<Record<string, readonly string[]>>): Graph {
  const rows = Object.keys(folders);
  return new Map(
    rows.map((row) => [
      row,
      rows.filter((other) => other !== row && folders[row]!.some((allowed) => isWithin(other, allowed))),
    ]),
  );
}

/** The folders that have files. */
export function foldersIn(sources: Sources): ReadonlySet<string> {
  return new Set(Object.keys(sources).map(folderOf));
}
