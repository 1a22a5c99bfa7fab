import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** What a page loads before anybody does anything, in bytes after gzip. */
export type PageWeight = { readonly scripts: number; readonly inline: number; readonly styles: number };

/**
 * The pages of a form with everything that one screen can show: what seals and what opens, dialogs, looks back, trends, earlier
 * results. What the next screen needs is fetched meanwhile, so that it is here when the network is not; it is weighed there.
 */
export const FORM_PAGES = {
  answering: ['feedback/index.html', ['Notice', 'WhatYouWrote']],
  open: ['feedback/results/index.html', ['Notice', 'OpenForm', 'form-results', 'dialogs']],
  closed: [
    'feedback/results/index.html',
    ['Notice', 'ClosedForm', 'form-results', 'PairList', 'TakeAlong', 'SideBySide', 'Trend'],
  ],
} as const;

/**
 * Weighs a built page: every script it names and all that these import at once, and the same for parts fetched later that
 * it can't do without.
 */
export function weigh(dist: string, page: string, parts: readonly string[] = []): PageWeight {
  const html = readFileSync(join(dist, page), 'utf8');
  const inline = inlineOf(html);
  const files = scriptsOf(dist, page, parts);
  const styles = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map(
    ([, href = '']) => href,
  );
  return {
    scripts: sum(files.map((file) => gzipped(readFileSync(join(dist, file))))),
    inline: sum(inline.map((code) => gzipped(Buffer.from(code)))),
    styles: sum(styles.map((file) => gzipped(readFileSync(join(dist, file))))),
  };
}

/** The scripts a page can't do without, as paths on the site. */
export function scriptsOf(dist: string, page: string, parts: readonly string[] = []): string[] {
  const html = readFileSync(join(dist, page), 'utf8');
  const files = new Set<string>();
  for (const [, src = ''] of html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)) follow(dist, src, files);
  for (const [, href = ''] of html.matchAll(/<link[^>]*rel="modulepreload"[^>]*href="([^"]+)"/g))
    follow(dist, href, files);
  for (const code of inlineOf(html)) followImports(dist, '/', code, files);
  for (const part of parts) follow(dist, scriptOf(dist, part), files);
  return [...files];
}

function inlineOf(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^<]+)<\/script>/g)].map(([, code = '']) => code);
}

/** The script that the build made of a part, such as `Join.tsx`. */
function scriptOf(dist: string, part: string): string {
  const script = readdirSync(join(dist, '_astro')).find(
    (file) => file.startsWith(`${part}.`) && file.endsWith('.js'),
  );
  if (script === undefined) throw new Error(`The build has no script of its own for ${part}.`);
  return `/_astro/${script}`;
}

function follow(dist: string, file: string, files: Set<string>): void {
  if (files.has(file)) return;
  files.add(file);
  followImports(dist, dirname(file), readFileSync(join(dist, file), 'utf8'), files);
}

/** Static imports only: `import "./a.js"` and `… from "./a.js"`, not `import("./a.js")`. */
function followImports(dist: string, folder: string, code: string, files: Set<string>): void {
  for (const [, path = ''] of code.matchAll(/(?:from|import)\s*["']([./][^"']+\.js)["']/g)) {
    follow(dist, path.startsWith('/') ? path : join(folder, path), files);
  }
}

function gzipped(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((so, number) => so + number, 0);
}

/** The scripts that a page has fetched so far and that are not among these, as paths on the site. */
export async function scriptsBeyond(page: Page, weighed: readonly string[]): Promise<string[]> {
  const fetched = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  return fetched.filter((path) => path.endsWith('.js') && !weighed.includes(path));
}
