import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../../src/components/search/excerpt.ts';

const text = (words: string) => ({ text: words, isMarked: false });
const found = (words: string) => ({ text: words, isMarked: true });

describe('an excerpt of what was found', () => {
  test('is taken apart where something is marked', () => {
    expect(piecesOf('how <mark>trust</mark> grows')).toEqual([text('how '), found('trust'), text(' grows')]);
  });

  test('may begin or end with a marked word, or have no mark at all', () => {
    expect(piecesOf('<mark>Trust</mark> and <mark>trust</mark>')).toEqual([
      found('Trust'),
      text(' and '),
      found('trust'),
    ]);
    expect(piecesOf('speak in short turns')).toEqual([text('speak in short turns')]);
    expect(piecesOf('')).toEqual([]);
  });

  test('keeps what looks like markup as the text it is', () => {
    expect(piecesOf('write &lt;img src=x&gt; <mark>&lt;b&gt;</mark>')).toEqual([
      text('write <img src=x> '),
      found('<b>'),
    ]);
    expect(piecesOf('a mark that never </mark> opened')).toEqual([text('a mark that never </mark> opened')]);
  });
});
