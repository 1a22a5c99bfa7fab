import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `Page.astro` and `Room.astro` write into a page that search engines should leave out. */
const UNLISTED = '<meta name="robots" content="noindex"';

/**
 * Says of each page of the built site whether it belongs into the sitemap: the page itself knows.
 * @param {string} site The folder of the built site.
 * @returns {(address: string) => boolean}
 */
export const isListedIn = (site) => (address) =>
  !readFileSync(join(site, decodeURI(new URL(address).pathname), 'index.html'), 'utf8').includes(UNLISTED);

/**
 * Writes an address as the page itself does: without a slash at the end.
 * @template {{ url: string }} Item
 * @param {Item} item
 * @returns {Item}
 */
export const asCanonical = (item) => ({ ...item, url: item.url.replace(/(?<=[^/]\/[^/].*)\/$/, '') });
