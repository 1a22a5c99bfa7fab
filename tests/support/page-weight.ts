import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { scriptModulesFile } from '#build/script-modules.mjs';

/** What a page loads before anybody does anything, in bytes after gzip. */
export type PageWeight = { readonly scripts: number; readonly inline: number; readonly styles: number };

/**
 * The pages of a form with everything that one screen can show: what seals and what opens, dialogs, looks back, trends, earlier
 * results. What the next screen needs is fetched meanwhile, so that it is here when the network is not; it is weighed there.
 */
export const FORM_PAGES = {
  answering: [
    'feedback/index.html',
    ['components/renewed/Notice.tsx', 'components/feedback/answer/WhatYouWrote.tsx'],
  ],
  open: [
    'feedback/results/index.html',
    [
      'components/renewed/Notice.tsx',
      'components/feedback/results/page/OpenForm.tsx',
      'client/form/form-results.ts',
      'components/feedback/results/page/dialogs.tsx',
    ],
  ],
  closed: [
    'feedback/results/index.html',
    [
      'components/renewed/Notice.tsx',
      'components/feedback/results/page/ClosedForm.tsx',
      'client/form/form-results.ts',
      'components/feedback/results/report/PairList.tsx',
      'components/feedback/results/report/TakeAlong.tsx',
      'components/feedback/results/trend/SideBySide.tsx',
      'components/feedback/results/trend/Trend.tsx',
    ],
  ],
} as const;

/** The page of a room, and the parts that someone at its door, and someone in its circle, sees at once. */
export const ROOM_PAGE = 'room/index.html';
export const AT_THE_DOOR = ['components/room/doors/Join.tsx'] as const;
export const IN_THE_CIRCLE = ['components/room/stage/Stage.tsx'] as const;

/**
 * Weighs a built page: every script it names and all that these import at once, and the same for parts fetched later that
 * it can't do without. A part is named by its module within `src`, because two scripts may bear one name.
 */
export function weigh(dist: string, page: string, parts: readonly string[] = []): PageWeight {
  const html = readFileSync(join(dist, page), 'utf8');
  const inline = inlineOf(html);
  const files = scriptsOf(dist, page, parts);
  const styles = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map(
    ([, href = '']) => href,
  );
  return {
    scripts: weightOf(dist, files),
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

/** The script in which the build put a module, such as `components/room/doors/Join.tsx`. */
function scriptOf(dist: string, module: string): string {
  const scripts = JSON.parse(readFileSync(scriptModulesFile(dist), 'utf8')) as Record<string, string>;
  const script = scripts[module];
  if (script === undefined) throw new Error(`No script of the build has ${module}.`);
  if (!existsSync(join(dist, script)))
    throw new Error(`${script} is of another build: build the site again.`);
  return `/${script}`;
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

/** What these scripts weigh, in bytes after gzip. */
export function weightOf(dist: string, scripts: readonly string[]): number {
  return sum(scripts.map((file) => gzipped(readFileSync(join(dist, file)))));
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
