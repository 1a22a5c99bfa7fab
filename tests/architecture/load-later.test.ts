import { expect, test } from 'vitest';

const sources = import.meta.glob<string>('../../src/{client,components}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A module that is imported later, and the call that it is handed to, where there is one. */
const LATER = /(?:\b(lazy|lazyModule|later)(?:<[^()]*>)?\(\s*\(\) =>\s*)?(?<!typeof |: |\w)\bimport\(/g;

/** The index of the search is no part of the build. The lists of kinds hand each line to the loader by a function of their own. */
const OTHERWISE = [
  'client/room/kinds.ts',
  'components/room/activity/kinds.ts',
  'components/search/page-index.ts',
];

test('code is loaded later in one way', () => {
  const otherwise = Object.entries(sources).flatMap(([file, source]) =>
    [...source.matchAll(LATER)]
      .filter(([, by]) => by === undefined)
      .map(() => file.replace('../../src/', '')),
  );

  expect([...new Set(otherwise)].toSorted()).toEqual(OTHERWISE);
});
