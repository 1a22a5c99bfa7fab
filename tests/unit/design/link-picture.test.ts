import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linkPicture } from '../../../src/build/link-picture.ts';

const assets = new URL('../../../src/assets/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, assets), 'utf8');
const tokens = read('tokens.css');

describe('the picture of a link', () => {
  test.each(['trust', 'primer'])(
    'of the drawing “%s” is complete in itself: no word, no variable',
    (name) => {
      const svg = linkPicture(read(`illustrations/${name}.svg`), tokens);

      expect(svg.match(/<svg/g)).toHaveLength(1);
      expect(svg.match(/<style/g)).toHaveLength(1);
      expect(svg).not.toMatch(/var\(|<text|url\(|https?:(?!\/\/www\.w3\.org\/2000\/svg")/);
    },
  );

  test('wears the colours of the light theme, also of a copy with colours of its own', () => {
    const own = tokens.replace('--surface: #faf5ec', '--surface: #abcdef');

    expect(linkPicture('<svg></svg>', own)).toContain('fill="#abcdef"');
    expect(() => linkPicture('<svg></svg>', 'BRAND: light BRAND: dark')).toThrow('--');
  });
});
