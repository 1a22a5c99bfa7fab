import { describe, expect, test } from 'vitest';
import { circlesOf, knotsOf } from '../support/architecture/circles.ts';
import { FOLDERS } from '../support/architecture/folder-table.ts';
import { fileGraph, tableGraph } from '../support/architecture/graphs.ts';
import { sources } from '../support/architecture/sources.ts';

const atOnce = fileGraph(sources, ['now']);
const atAnyTime = fileGraph(sources, ['now', 'later']);

describe('no way leads in a circle', () => {
  test('from file to file, types and styles too', () => {
    expect(circlesOf(atOnce)).toEqual([]);
  });

  test('from a file to what it loads later and back', () => {
    expect(circlesOf(atAnyTime)).toEqual([]);
  });

  test('from folder to folder, by the table', () => {
    expect(circlesOf(tableGraph(FOLDERS))).toEqual([]);
  });
});

describe('a look for circles', () => {
  const graph = (ways: Record<string, string>) =>
    new Map(Object.entries(ways).map(([node, next]) => [node, Array.from(next)]));

  test('finds none where every way ends', () => {
    expect(circlesOf(graph({ a: 'bcd', b: 'd', c: 'bd', d: '' }))).toEqual([]);
  });

  test('prints the shortest circle of each knot', () => {
    expect(circlesOf(graph({ a: 'b', b: 'c', c: 'ab', x: 'y', y: 'xa' }))).toEqual([
      'a → b → c → a',
      'x → y → x',
    ]);
  });

  test('sees who leads to itself', () => {
    expect(circlesOf(graph({ a: 'a' }))).toEqual(['a → a']);
  });

  test('finds a circle wherever it begins to look', () => {
    const nodes = Array.from('abcdef');
    for (const first of nodes) {
      const ring = nodes.map((node, nth) => [node, nodes[(nth + 1) % nodes.length]!] as const);
      const turned = Object.fromEntries(ring.toSorted(([node]) => (node === first ? -1 : 1)));

      expect(knotsOf(graph(turned))).toEqual([nodes]);
    }
  });

  const back = `import { a } from './a.ts';`;

  test('sees a type that comes back at once', () => {
    const two = { 'src/a.ts': `import type { B } from './b.ts';`, 'src/b.ts': back };

    expect(circlesOf(fileGraph(two, ['now']))).toEqual(['src/a.ts → src/b.ts → src/a.ts']);
  });

  test('sees a file that is imported by what it loads later, and only then', () => {
    const two = { 'src/a.ts': `const b = import('./b.ts');`, 'src/b.ts': back };

    expect(circlesOf(fileGraph(two, ['now']))).toEqual([]);
    expect(circlesOf(fileGraph(two, ['now', 'later']))).toHaveLength(1);
  });

  test('sees two rows that name each other, also by the folder around them', () => {
    expect(circlesOf(tableGraph({ 'a/b': ['c'], c: ['a'] }))).toEqual(['a/b → c → a/b']);
  });
});
