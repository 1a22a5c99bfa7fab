import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedItems } from '#library/feed.ts';
import { getLibrary } from '#library/library.ts';
import { library as words } from '#locale/library.ts';
import { site as siteWords } from '#locale/site.ts';
import { site } from '#site';

/** The library as an RSS feed. */
export const GET: APIRoute = async () =>
  rss({
    title: words.feed.title({ site: site.name }),
    description: words.feed.description,
    site: site.url,
    trailingSlash: false,
    customData: `<language>${siteWords.lang}</language>`,
    items: feedItems(await getLibrary()).map(({ title, description, path, day }) => ({
      title,
      description,
      link: path,
      pubDate: new Date(day),
    })),
  });
