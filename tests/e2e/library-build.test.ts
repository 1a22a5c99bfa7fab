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

function change(file: string, from: string, to: string, folder = 'src/content'): void {
  const path = join(copy.folder, folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

test('a page that names one that is not there stops the build, with what to fix', () => {
  change('guides/en/safety.mdx', 'related: [emotional-boundaries', 'related: [no-such');

  expect(copy.build).toThrow(
    /The library does not fit together:\n- guides\/en\/safety\.mdx: “related” names “no-such”/,
  );
});

test('a number for help that was checked too long ago stops the build, with what to fix', () => {
  change('help/nl.json', '"verifiedOn": "2026-11-20"', '"verifiedOn": "2025-11-20"');

  expect(copy.build).toThrow(/Netherlands: the emergency number was last checked on 2025-11-20/);
});

test('a field that no one knows stops the build, and is named', () => {
  change('guides/en/safety.mdx', 'exitButton:', 'exitButon:');

  expect(copy.build).toThrow(/exitBut/);
});

const SECRET = 'abcdefghijklmnopqrstuv';
const askAbout = (link: string) =>
  change('site.config.ts', "process.env.PAGE_FEEDBACK ?? ''", `'${link}'`, 'src');

test('a form of the organiser is asked under the guides, without a script', () => {
  askAbout(`https://circle.example/feedback#${SECRET}`);
  copy.build();

  const guide = readFileSync(join(copy.folder, 'dist/guides/building-trust/index.html'), 'utf8');
  const [, asked] = new RegExp(`<a href="/feedback\\?page#${SECRET}"[^>]*>([^<]*)</a>`).exec(guide) ?? [];
  expect(asked?.trim()).toBe('Say whether it helped');
});

test('the key to that form’s answers stops the build before everyone has it', () => {
  askAbout(`https://circle.example/feedback/results#${SECRET}.${SECRET}`);

  expect(copy.build).toThrow(/everyone could open the answers/);
});
