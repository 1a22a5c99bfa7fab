import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../src/assets/tokens.css', import.meta.url), 'utf8');

const TEXT = 4.5;
const GRAPHIC = 3;

/** Every pair of colours people have to tell apart, and how far apart they must be by WCAG 2.2. */
const PAIRS: readonly (readonly [front: string, back: string, need: number])[] = [
  ['ink', 'surface', TEXT],
  ['ink', 'surface-raised', TEXT],
  ['ink', 'surface-sunk', TEXT],
  ['ink', 'lamp', TEXT],
  ['ink', 'wait-wash', TEXT],
  ['ink', 'done-wash', TEXT],
  ['ink', 'accent-wash', TEXT],
  ['ink-muted', 'surface', TEXT],
  ['ink-muted', 'surface-raised', TEXT],
  ['ink-muted', 'surface-sunk', TEXT],
  ['ink-muted', 'lamp', TEXT],
  ['surface', 'ink-muted', TEXT],
  ['accent', 'surface', TEXT],
  ['accent', 'surface-raised', TEXT],
  ['accent', 'surface-sunk', TEXT],
  ['on-accent', 'accent', TEXT],
  ['on-accent', 'accent-hover', TEXT],
  ['accent-hover', 'surface', TEXT],
  ['done', 'surface', TEXT],
  ['done', 'done-wash', TEXT],
  ['wait', 'surface', TEXT],
  ['wait', 'wait-wash', TEXT],
  ['inverse-ink', 'inverse', TEXT],
  ['inverse-muted', 'inverse', TEXT],
  ['inverse-accent', 'inverse', TEXT],
  ['accent', 'ring-track', GRAPHIC],
  ['accent', 'accent-wash', GRAPHIC],
  ['rule-strong', 'surface', GRAPHIC],
  ['rule-strong', 'surface-raised', GRAPHIC],
  ['rule-strong', 'surface-sunk', GRAPHIC],
  ['focus', 'surface', GRAPHIC],
  ['focus-halo', 'focus', GRAPHIC],
];

describe.each([
  { theme: 'paper', colours: coloursOf('BRAND: light') },
  { theme: 'lamplight', colours: coloursOf('BRAND: dark') },
])('on $theme', ({ colours }) => {
  test.each(PAIRS)('%s can be told from %s', (front, back, need) => {
    expect(contrast(colourIn(colours, front), colourIn(colours, back))).toBeGreaterThanOrEqual(need);
  });

  test('the text keeps the contrast the design promises', () => {
    expect(contrast(colourIn(colours, 'ink'), colourIn(colours, 'surface'))).toBeGreaterThan(15);
  });
});

test('the measure itself is the one of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

function coloursOf(heading: string): Map<string, string> {
  const from = css.indexOf(heading);
  expect(from, `the block "${heading}" is in tokens.css`).toBeGreaterThan(-1);
  const block = css.slice(css.indexOf('color-scheme', from), css.indexOf('}', from));
  return new Map(
    Array.from(block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/gi), ([, name, hex]) => [name!, hex!]),
  );
}

function colourIn(colours: ReadonlyMap<string, string>, name: string): string {
  const hex = colours.get(name);
  expect(hex, `--${name} is a plain hex colour`).toBeDefined();
  return hex!;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(full.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
