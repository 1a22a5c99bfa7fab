import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';

const folder = join(builtSite(), '_astro');
const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));

/** A part that a script imports later, and the files that the script has fetched before. */
type LaterImport = {
  readonly script: string;
  readonly part: string;
  readonly files: readonly string[] | null;
};

const sourceOf = (script: string) => readFileSync(join(folder, script), 'utf8');

function nodesOf(node: ts.Node): ts.Node[] {
  const below: ts.Node[] = [];
  node.forEachChild((child) => void below.push(...nodesOf(child)));
  return [node, ...below];
}

const trees = new Map(
  scripts.map((script) => [
    script,
    nodesOf(ts.createSourceFile(script, sourceOf(script), ts.ScriptTarget.Latest, true)),
  ]),
);

/** What a script imports at once, however deep, and itself. */
function closureOf(script: string, seen = new Set<string>()): Set<string> {
  if (seen.has(script)) return seen;
  seen.add(script);
  for (const node of trees.get(script) ?? []) {
    const names = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : null;
    if (names && ts.isStringLiteral(names)) closureOf(names.text.replace('./', ''), seen);
  }
  return seen;
}

/** What the first line of a part says it takes. */
function takenBy(part: string): string[] {
  const [head = ''] = sourceOf(part).split('\n');
  return head.startsWith('//') ? head.slice(2).split(' ') : [];
}

const laterImports: LaterImport[] = scripts.flatMap((script) =>
  (trees.get(script) ?? [])
    .filter(ts.isCallExpression)
    .filter(({ expression }) => expression.kind === ts.SyntaxKind.ImportKeyword)
    .map((call) => {
      const [specifier] = call.arguments;
      const part = specifier && ts.isStringLiteralLike(specifier) ? specifier.text.replace('./', '') : '';
      return { script, part, files: filesFor(call) };
    }),
);

/** The files that are fetched before this import: the second argument of the call whose first imports it. */
function filesFor(call: ts.CallExpression): readonly string[] | null {
  for (let node: ts.Node = call; !ts.isSourceFile(node); node = node.parent) {
    if (!ts.isFunctionLike(node) || !ts.isCallExpression(node.parent)) continue;
    const [load, files] = node.parent.arguments;
    if (load === node && files && ts.isStringLiteralLike(files)) return files.text.split(' ');
  }
  return null;
}

describe('what the build loads later', () => {
  test('is named by the build, but for the index of the search, which a program of its own writes', () => {
    const unnamed = laterImports.filter(({ part }) => part === '').map(({ script }) => script.split('.')[0]);

    expect(new Set(unnamed)).toEqual(new Set(['SearchBox']));
    expect(laterImports.length).toBeGreaterThan(40);
  });

  test('is fetched, and fetched again, with everything it takes, before it is imported', () => {
    const lacking = laterImports
      .filter(({ part }) => part !== '')
      .flatMap(({ script, part, files }) => {
        const here = new Set([...closureOf(script), ...(files ?? []), ...takenBy(part)]);
        const missing = [...closureOf(part)].filter((file) => !here.has(file));
        return files?.[0] === part && missing.length === 0 ? [] : [{ script, part, files, missing }];
      });

    expect(lacking).toEqual([]);
  });

  test('is there', () => {
    const named = laterImports.flatMap(({ part, files }) =>
      part === '' ? [] : [...(files ?? []), ...takenBy(part)],
    );

    expect(named.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });
});
