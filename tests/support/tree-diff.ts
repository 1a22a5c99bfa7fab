import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What differs in a copy of some folders: files that are new, and in others how many lines are not as they were. */
export type TreeDiff = {
  readonly added: readonly string[];
  readonly changed: Readonly<Record<string, number>>;
  readonly gone: readonly string[];
};

/** Compares these folders of a copy with the original, file by file and line by line. */
export function treeDiff(original: string, copy: string, folders: readonly string[]): TreeDiff {
  const filesIn = (root: string) => new Set(folders.flatMap((folder) => walk(root, folder)));
  const before = filesIn(original);
  const after = filesIn(copy);
  const changed = [...after]
    .filter((file) => before.has(file))
    .map((file) => [file, linesNotIn(read(original, file), read(copy, file))] as const)
    .filter(([, count]) => count > 0);
  return {
    added: [...after].filter((file) => !before.has(file)).toSorted(),
    changed: Object.fromEntries(changed),
    gone: [...before].filter((file) => !existsSync(join(copy, file))),
  };
}

/** How many lines were written anew or taken away. */
function linesNotIn(before: readonly string[], after: readonly string[]): number {
  const left = [...before];
  const anew = after.filter((line) => {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  return Math.max(anew.length, left.length);
}

function read(root: string, file: string): string[] {
  return readFileSync(join(root, file), 'utf8').split('\n');
}

function walk(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
