import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { site } from '../../src/site.config.ts';
import { builtSite } from '../support/built-site.ts';

const dist = builtSite();
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
/** What an attribute of the first such element says. */
const said = (html: string, element: string, attribute: string) =>
  new RegExp(`<${element}[^>]* ${attribute}="([^"]*)"`).exec(html)?.[1];

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, html: read(file) }));
/** Rooms and forms: what is in them is no one’s to find. */
const isSealed = (file: string) => /^(?:rooms?|feedback)\//.test(file);
const isUnlisted = (html: string) => html.includes('name="robots" content="noindex"');
const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url!);

describe('search engines', () => {
  test('find the list of all pages, and nothing in it that they should leave out', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${site.url}/sitemap-index.xml`);
    expect(read('sitemap-index.xml')).toContain(`<loc>${site.url}/sitemap-0.xml</loc>`);
    const unlisted = pages.filter(({ html }) => isUnlisted(html)).map(({ file }) => file);
    expect(unlisted.toSorted()).toEqual([
      '404.html',
      'feedback/index.html',
      'feedback/new/index.html',
      'feedback/results/index.html',
      'room/index.html',
      'rooms/new/index.html',
      'search/index.html',
    ]);
  });

  test('know every other page under the one address that it names itself', () => {
    const canonical = pages
      .filter(({ html }) => !isUnlisted(html))
      .map(({ html }) => said(html, 'link rel="canonical"', 'href'));

    expect(listed.toSorted()).toEqual(canonical.toSorted());
    expect(listed.filter((url) => new URL(url).pathname !== '/' && url.endsWith('/'))).toEqual([]);
  });

  test('and browsers find nothing in the head of a page that would end it before the policy is said', () => {
    for (const { file, html } of pages) {
      const head = html.slice(html.indexOf('<head>'), html.indexOf('</head>'));
      const text = head.replace(/<(script|style|title)\b.*?<\/\1>/gs, '').replace(/<[^>]*>/g, '');
      expect(head, file).toContain('http-equiv="content-security-policy"');
      expect(text.trim(), file).toBe('');
    }
  });

  test('may run WebAssembly nowhere but on the search page', () => {
    const compiling = pages.filter(({ html }) => html.includes('wasm-unsafe-eval')).map(({ file }) => file);

    expect(compiling).toEqual(['search/index.html']);
    expect(read('search/index.html')).toMatch(/script-src 'self' 'wasm-unsafe-eval' 'sha256-/);
  });
});

describe('the picture of a link', () => {
  test('is there for every page, in the size that the page names', () => {
    for (const { file, html } of pages.filter(({ file }) => !isSealed(file))) {
      const address = said(html, 'meta property="og:image"', 'content') ?? '';
      const png = readFileSync(join(dist, new URL(address).pathname));
      const size = [png.readUInt32BE(16), png.readUInt32BE(20)].map(String);
      expect(size, file).toEqual(
        ['width', 'height'].map((side) => said(html, `meta property="og:image:${side}"`, 'content')),
      );
      expect(said(html, 'meta property="og:image:alt"', 'content'), file).toMatch(/\w/);
    }
  });

  test('is a picture of its own for each of the ten challenges', () => {
    const guides = pages.filter(({ file }) => /^guides\/.+\//.test(file));
    const pictures = guides.map(({ html }) => said(html, 'meta property="og:image"', 'content'));

    expect(new Set(pictures).size).toBe(10);
    expect(pictures.filter((address) => address?.includes('default'))).toEqual([]);
  });
});

describe('the feed', () => {
  test('lists every page of the library under its address, the newest first', () => {
    const feed = read('feed.xml');
    const links = [...feed.matchAll(/<item>.*?<link>([^<]*)<\/link>/gs)].map(([, url]) => url!);
    const days = [...feed.matchAll(/<pubDate>([^<]*)<\/pubDate>/g)].map(([, day]) => Date.parse(day!));

    expect(links.length).toBeGreaterThan(20);
    for (const link of links) expect(listed).toContain(link);
    expect(days).toEqual(days.toSorted((one, other) => other - one));
    for (const { file, html } of pages.filter(({ file }) => !isSealed(file)))
      expect(said(html, 'link rel="alternate" type="application/rss\\+xml"', 'href'), file).toBe('/feed.xml');
  });
});

const named = z.object({ '@type': z.literal('Organization'), name: z.string().min(1) });
const Crumbs = z.object({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(
      z.object({
        '@type': z.literal('ListItem'),
        position: z.int().min(1),
        name: z.string().min(1),
        item: z.url(),
      }),
    )
    .min(1),
});
const Article = z.object({
  '@type': z.literal('Article'),
  headline: z.string().min(1).max(110),
  description: z.string().min(1),
  dateModified: z.iso.date(),
  inLanguage: z.string().min(2),
  author: named,
  publisher: named,
  license: z.url(),
  citation: z.array(z.url()).min(1),
});
const Questions = z.object({
  '@type': z.literal('FAQPage'),
  mainEntity: z
    .array(
      z.object({
        '@type': z.literal('Question'),
        name: z.string().min(1),
        acceptedAnswer: z.object({ '@type': z.literal('Answer'), text: z.string().min(1) }),
      }),
    )
    .min(1),
});
const HowTo = z.object({
  '@type': z.literal('HowTo'),
  name: z.string().min(1),
  description: z.string().min(1),
  totalTime: z.templateLiteral(['PT', z.int(), 'M']),
  step: z
    .array(z.object({ '@type': z.literal('HowToStep'), name: z.string().min(1), text: z.string().min(1) }))
    .min(2),
});

describe('what a page says of itself as data', () => {
  test.each([
    ['guides/building-trust', [Article, Crumbs]],
    ['answers', [Questions]],
    ['sessions/trust-ladder', [HowTo, Crumbs]],
  ] as const)('is complete on /%s', (page, things) => {
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(
      read(`${page}/index.html`),
    )?.[1];
    const Data = z.object({
      '@context': z.literal('https://schema.org'),
      '@graph': z.tuple(things as readonly [typeof Article, typeof Crumbs]),
    });

    expect(z.prettifyError(Data.safeParse(JSON.parse(json ?? '{}')).error ?? new z.ZodError([]))).toBe('');
  });
});
