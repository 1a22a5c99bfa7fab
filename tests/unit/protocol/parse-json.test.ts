import { describe, expect, test } from 'vitest';
import { parseJson } from '#protocol/parse-json.ts';

describe('a text from elsewhere', () => {
  test('is read as JSON', () => {
    expect(parseJson('{"say":"Hello"}')).toEqual({ say: 'Hello' });
    expect(parseJson('null')).toBeNull();
  });

  test('is nothing where it is not JSON, and stops no one', () => {
    for (const text of ['', '{', 'Hello', '{"say":']) expect(parseJson(text)).toBeUndefined();
  });
});
