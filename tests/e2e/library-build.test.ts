import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copySite, type SiteCopy } from '../support/site-copy.ts';

let copy: SiteCopy;
beforeEach(() => {
  copy = copySite();
});
afterEach(() => {
  copy.remove();
});

function change(file: string, from: string, to: string): void {
  const path = join(copy.folder, 'src/content', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

test('a page that names one that is not there stops the build, with what to mend', () => {
  change('guides/en/safety.mdx', 'related: [emotional-boundaries', 'related: [no-such');

  expect(copy.build).toThrow(
    /The library does not fit together:\n- guides\/en\/safety\.mdx: “related” names “no-such”/,
  );
});

test('a number for help that was checked too long ago stops the build, with what to mend', () => {
  change('help/nl.json', '"verifiedOn": "2026-11-20"', '"verifiedOn": "2025-11-20"');

  expect(copy.build).toThrow(/Netherlands: the emergency number was last checked on 2025-11-20/);
});

test('a field that nobody knows stops the build, and is named', () => {
  change('guides/en/safety.mdx', 'exitButton:', 'exitButon:');

  expect(copy.build).toThrow(/exitBut/);
});
