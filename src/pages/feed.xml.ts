import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { allPages, getLibrary } from '#library/library.ts';
import { pathOf } from '#library/paths.ts';
import { library as words } from '#locale/library.ts';
import { site as siteWords } from '#locale/site.ts';
import { site } from '#site';

/** Every page of the library, the one that was read through last on top. */
export const GET: APIRoute = async () => {
  const pages = allPages(await getLibrary()).toSorted((one, other) =>
    other.data.reviewed.on.localeCompare(one.data.reviewed.on),
  );
  return rss({
    title: words.feed.title({ site: site.name }),
    description: words.feed.description,
    site: site.url,
    trailingSlash: false,
    customData: `<language>${siteWords.lang}</language>`,
    items: pages.map(({ data }) => ({
      title: data.title,
      description: data.summary,
      link: pathOf(data),
      pubDate: new Date(data.reviewed.on),
    })),
  });
};
