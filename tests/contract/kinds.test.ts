import { describe, expect, test } from 'vitest';
import { allKindUis } from '#components/room/activity/kinds.ts';
import { SAMPLES } from '../support/all-kind-samples.ts';
import { BOOK } from '../support/book.ts';
import { describeKind } from './describe-kind.ts';

describe('every kind of activity', () => {
  test('has rules and something to see, and neither stands alone', () => {
    expect(
      allKindUis()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual([...BOOK.keys()].toSorted());
  });

  test('has samples, and no samples are left of a kind that has gone', () => {
    expect([...SAMPLES.keys()].filter((name) => !BOOK.has(name))).toEqual([]);
  });
});

for (const [name, kind] of BOOK) describeKind(kind, SAMPLES.get(name));
