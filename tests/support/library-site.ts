import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** One page of the built site: its path as people ask for it, and its markup. */
export type BuiltPage = { readonly path: string; readonly html: string };

/** Every page of a built site, as paths without a slash at the end. */
export function pagesOf(dist: string): readonly BuiltPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: `/${relative('.', file)
        .replace(/(^|\/)index\.html$/, '')
        .replace(/\.html$/, '')}`,
      html: readFileSync(join(dist, file), 'utf8'),
    }))
    .toSorted((one, other) => one.path.localeCompare(other.path));
}

/** The pages that are meant to be found: everything but rooms and what is kept out of search results. */
export function listedPages(dist: string): readonly BuiltPage[] {
  return pagesOf(dist).filter(({ html }) => !html.includes('<meta name="robots" content="noindex"'));
}

/** Links of a page to this site whose page, file or anchor is not there. */
export function brokenLinks({ path, html }: BuiltPage, pages: ReadonlyMap<string, string>, dist: string) {
  return [...html.matchAll(/<a\s[^>]*href="([^"]*)"/g)].flatMap(([, href = '']) => {
    const { origin, pathname, hash } = new URL(
      href.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
      `http://site${path}`,
    );
    if (origin !== 'http://site') return [];
    const there = pathname.replace(/(.)\/$/, '$1');
    const html = pages.get(there);
    if (html === undefined) return existsSync(join(dist, there)) ? [] : [`${path} → ${href}`];
    // What a room or a search finds after the `#` is no place on the page.
    if (hash === '' || hash.includes('=') || ['/room', '/rooms/new', '/search'].includes(there)) return [];
    return html.includes(`id="${decodeURIComponent(hash.slice(1))}"`) ? [] : [`${path} → ${href}`];
  });
}
