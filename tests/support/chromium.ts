import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MISSING =
  'These tests need Chromium and found none. Install it: "apt-get install chromium", "dnf install chromium" or "brew install --cask chromium"; or set CHROMIUM to its path.';
const QUIET = ['no-sandbox', 'disable-gpu', 'disable-quic', 'no-first-run', 'disable-sync'];
const ALONE = ['disable-background-networking', 'disable-component-update'];
const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** A real Chromium that talks to no one but the pages it is given; more flags where a story needs them. */
export function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const flags = [...QUIET, ...ALONE, ...more];
  return chromium.launch({ executablePath: findChromium(), args: flags.map((flag) => `--${flag}`) });
}

/** A page of a fresh profile, and everything that should not have happened on it so far. */
export type WatchedPage = {
  readonly page: Page;
  /** Errors and warnings on the console, and what was thrown. */
  readonly complaints: readonly string[];
  /** Every address asked for, in order. */
  readonly requests: readonly string[];
  /** Every page that asked for the print dialog, by its path. */
  readonly printed: readonly string[];
};

/**
 * Answers the print dialog, which a browser without a screen cannot show: some versions continue as if it had been closed, others
 * leave the page "being printed" for good. The page hears what it would hear around a real dialog.
 */
const ANSWER_PRINT_DIALOG = `
window.print = () => {
  window.dispatchEvent(new Event('beforeprint'));
  window.tellOfPrintDialog();
  window.dispatchEvent(new Event('afterprint'));
};`;

/** Opens a page of a fresh profile; the console and the network of all its tabs are watched from the start. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const complaints: string[] = [];
  const requests: string[] = [];
  const printed: string[] = [];
  await context.exposeBinding('tellOfPrintDialog', ({ page: asking }) => {
    printed.push(new URL(asking.url()).pathname);
  });
  await context.addInitScript(ANSWER_PRINT_DIALOG);
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', (thrown) => complaints.push(thrown.error().message));
  context.on('request', (request) => requests.push(request.url()));
  const page = await context.newPage();
  return { page, complaints, requests, printed };
}

/** What axe finds wrong with the page as it stands: rule and element, one line each. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

/** This machine's Chromium; a missing one is an error that says what to install, never a reason to skip. */
export function findChromium(): string {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
  const places = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [process.env.CHROMIUM, ...places].find((place) => place !== undefined && existsSync(place));
  if (found === undefined) throw new Error(MISSING);
  return found;
}
