import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

const assets = new URL('../../../src/assets/', import.meta.url);
const css = readFileSync(new URL('tokens.css', assets), 'utf8');

test('a page with headings and text loads at most 75 KB of fonts', () => {
  const everyPage = ['fonts/fraunces-latin.woff2', 'fonts/atkinson-latin.woff2'];
  const bytes = everyPage.map((file) => statSync(new URL(file, assets)).size).reduce((a, b) => a + b, 0);

  expect(bytes).toBeLessThanOrEqual(75_000);
});

test('every font is a file of our own, and text shows before it has come', () => {
  const faces = css.match(/@font-face \{[^}]*\}/g) ?? [];

  expect(faces.length).toBeGreaterThan(0);
  for (const face of faces) {
    const url = /url\('([^']*)'\)/.exec(face)?.[1] ?? '';
    expect(statSync(new URL(url, assets)).size).toBeGreaterThan(0);
    expect(face).toContain('font-display: swap');
  }
});

test('each family comes with its licence', () => {
  for (const family of ['Fraunces', 'Atkinson-Hyperlegible-Next']) {
    const licence = readFileSync(new URL(`fonts/OFL-${family}.txt`, assets), 'utf8');
    expect(licence).toContain('SIL OPEN FONT LICENSE');
  }
});
