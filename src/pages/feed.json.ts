import type { APIRoute } from 'astro';
import { feedItems } from '#library/feed.ts';
import { getLibrary } from '#library/library.ts';
import { library as words } from '#locale/library.ts';
import { site as siteWords } from '#locale/site.ts';
import { site } from '#site';

const address = (path: string) => new URL(path, site.url).href;

/** The same library as a JSON feed (https://www.jsonfeed.org/version/1.1/). */
export const GET: APIRoute = async () =>
  Response.json({
    version: 'https://jsonfeed.org/version/1.1',
    title: words.feed.title({ site: site.name }),
    description: words.feed.description,
    home_page_url: address('/'),
    feed_url: address('/feed.json'),
    language: siteWords.lang,
    items: feedItems(await getLibrary()).map(({ title, description, path, day }) => ({
      id: address(path),
      url: address(path),
      title,
      summary: description,
      content_text: description,
      date_modified: `${day}T00:00:00Z`,
    })),
  });
