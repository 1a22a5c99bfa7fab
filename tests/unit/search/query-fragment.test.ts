import { describe, expect, test } from 'vitest';
import { fragmentOf, queryIn } from '../../../src/components/search/query-fragment.ts';

describe('what someone looks for', () => {
  test.each(['trust', 'peer or mentor?', 'a & b = c #1', 'écouter 100 %', 'וּ דיון'])(
    'is read from the address as it was typed: %s',
    (words) => {
      expect(queryIn(fragmentOf(words))).toBe(words);
    },
  );

  test('stands behind the hash alone, which is never sent', () => {
    expect(new URL(fragmentOf('who? me/you'), 'https://circle.example/search')).toMatchObject({
      pathname: '/search',
      search: '',
    });
  });

  test('is nothing where the fragment is about something else', () => {
    for (const fragment of ['', '#', '#main', '#q=', '#q=++']) expect(queryIn(fragment)).toBeNull();
  });
});
