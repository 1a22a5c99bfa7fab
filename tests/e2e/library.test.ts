import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { launchChromium, openPage, violationsOn } from '../support/chromium.ts';
import { startHost, type Host } from '../support/host.ts';
import { bannedClaimsIn } from '../support/content/claims.ts';
import { sharedRunsIn } from '../support/content/fingerprints.ts';
import { brokenLinks, listedPages, pagesOf } from '../support/library-site.ts';
import { tooSmallOn, wideOn } from '../support/looks.ts';
import { paperOf } from '../support/paper.ts';
import { allPages, allRecipes } from '../support/content/read.ts';
import { pathOf } from '../../src/library/paths.ts';
import type { Browser } from 'playwright-core';
import * as z from 'zod';

const dist = builtSite();
const pages = pagesOf(dist);
const listed = listedPages(dist);
/** The one rule that the framework writes where the first island of a page stands. */
const ISLAND_STYLE = /<style>astro-(?:island|slot)[^<]*<\/style>/g;
/** What a page says, without its markup, styles and scripts. */
const textOf = (html: string) =>
  html
    .replace(/<(script|style|template)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', '’')
    .replace(/\s+/g, ' ');
const graph = z.object({ '@graph': z.array(z.looseObject({ '@type': z.string() })) });
/** What each type of thing must say of itself. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  Article: ['headline', 'description', 'dateModified', 'publisher'],
  FAQPage: ['mainEntity'],
  HowTo: ['name', 'step'],
  BreadcrumbList: ['itemListElement'],
};
const isComplete = (thing: Readonly<Record<string, unknown>> & { readonly '@type': string }) =>
  (NEEDED[thing['@type']] ?? ['a type that is known']).every((name) => thing[name] !== undefined);
let host: Host;
let browser: Browser;
beforeAll(async () => {
  [host, browser] = await Promise.all([startHost({ dist }), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

describe('the library as it is built', () => {
  test('has a page for every guide, part of the primer, answer and session', () => {
    const paths = new Set(listed.map(({ path }) => path));
    const wanted = [
      ...allPages().map(({ data }) => pathOf(data)),
      ...allRecipes().map(({ id }) => `/sessions/${id}`),
      ...['/', '/guides', '/primer', '/answers', '/sessions', '/privacy', '/tools/icebreakers'],
    ];

    expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(45);
  });

  test('has no link that leads nowhere, and none to a place that is not on the page', () => {
    const byPath = new Map(pages.map(({ path, html }) => [path, html]));

    expect(pages.flatMap((page) => brokenLinks(page, byPath, dist))).toEqual([]);
  });

  test('is valid HTML on every page', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        // Written by the build: a style attribute only moves things, and void elements may close themselves.
        'no-inline-style': 'off',
        'void-style': 'off',
        'long-title': 'off',
        // A list without bullets loses its role in some readers, so it is said again.
        'no-redundant-role': 'off',
      },
    });
    const wrong: string[] = [];
    for (const { path, html } of pages) {
      const { results } = await validator.validateString(html.replace(ISLAND_STYLE, ''));
      for (const { messages } of results) {
        wrong.push(...messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`));
      }
    }

    expect(wrong).toEqual([]);
  });
});

describe('what the site says, on every page of it', () => {
  const texts = pages.map(({ path, html }) => ({ path, text: textOf(html) }));

  test('claims nothing that no one can stand behind', () => {
    expect(
      texts.flatMap(({ path, text }) => bannedClaimsIn(text).map((claim) => `${path}: ${claim}`)),
    ).toEqual([]);
  });

  test('shares no run of eight words with the sources it was planned from', () => {
    expect(texts.flatMap(({ path, text }) => sharedRunsIn(text).map((run) => `${path}: ${run}`))).toEqual([]);
  });

  test('gives search engines data that can be read, each thing with its type and name', () => {
    const data = listed.flatMap(({ path, html }) =>
      [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].flatMap(([, json = '']) =>
        graph.parse(JSON.parse(json))['@graph'].map((thing) => ({ path, ...thing })),
      ),
    );

    expect(data.length).toBeGreaterThan(listed.length);
    expect(data.filter((thing) => !isComplete(thing))).toEqual([]);
  });

  test('tells of itself in two feeds', () => {
    const json: unknown = JSON.parse(readFileSync(join(dist, 'feed.json'), 'utf8'));
    const told = z
      .object({ version: z.string(), items: z.array(z.object({ url: z.url(), title: z.string() })) })
      .parse(json);

    expect(told.items).toHaveLength(allPages().length);
    expect(readFileSync(join(dist, 'feed.xml'), 'utf8').match(/<item>/g)).toHaveLength(allPages().length);
  });
});

describe('without any script', () => {
  test('every guide can be read, followed and left for the next one', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    for (const { data } of allPages()) {
      await page.goto(`${host.url}${pathOf(data)}`);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(data.title);
      expect((await page.getByRole('article').innerText()).length, data.id).toBeGreaterThan(1_500);
      expect(await page.getByRole('button', { name: 'Print' }).count(), 'a button that does nothing').toBe(0);
    }
    await page.goto(`${host.url}/`);
    await page.getByRole('link', { name: 'Guides', exact: true }).first().click();
    await page.getByRole('link', { name: 'Balancing power' }).first().click();
    await page.getByRole('link', { name: /^Next/ }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Finding time');
    await page.context().close();
  });
});

describe.each([
  { width: 375, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
] as const)('at $width px, $colorScheme', ({ width, colorScheme }) => {
  test('every page of the site map is accessible, fits, and can be pressed with a thumb', async () => {
    const { page } = await openPage(browser, { viewport: { width, height: 900 }, colorScheme });
    const wrong: string[] = [];
    for (const { path } of listed) {
      await page.goto(`${host.url}${path}`);
      wrong.push(...(await violationsOn(page)).map((found) => `${path}: ${found}`));
      wrong.push(...(await wideOn(page)).map((found) => `${path}: ${found}`));
      wrong.push(...(await tooSmallOn(page)).map((found) => `${path}: ${found}`));
    }
    await page.context().close();

    expect(wrong).toEqual([]);
  });
});

describe('a session on paper and in other tools', () => {
  test('is copied as Markdown with one press, and said so', async () => {
    const { page } = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${host.url}/sessions/core-meeting`);
    await page.getByRole('link', { name: 'Copy the plan' }).first().click();

    await page.getByRole('status').filter({ hasText: 'Copied' }).first().waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^# Core meeting.* \(75 min\)/);
    expect(copied.match(/^## \d+\. /gm)).toHaveLength(
      allRecipes().find(({ id }) => id === 'core-meeting')!.steps.length,
    );
    await page.context().close();
  });

  test.each(['/sessions/core-meeting', '/guides/measuring-impact'])(
    '%s prints its script and nothing to press',
    async (path) => {
      const { page, printed } = await openPage(browser);
      await page.goto(`${host.url}${path}`);
      await page.getByRole('button', { name: 'Print', exact: true }).first().click();
      expect(printed).toEqual([path]);
      await page.emulateMedia({ media: 'print' });

      expect(await page.getByRole('heading', { name: 'The script, minute by minute' }).isVisible()).toBe(
        true,
      );
      expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
      expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
      expect((await paperOf(page, 'A4')).join(' ')).toContain('The script, minute by minute');
      await page.context().close();
    },
  );
});
