import type { APIRoute } from 'astro';
import { site } from '#site';

/** What crawlers may read, and where all pages are listed. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nDisallow: /api/\n\nSitemap: ${site.url}/sitemap-index.xml\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
