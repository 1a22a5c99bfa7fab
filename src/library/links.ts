/** Addresses of one word at which no file of the library stands. */
export const PAGES_OF_THE_SITE = [
  'guides',
  'primer',
  'answers',
  'sessions',
  'search',
  'privacy',
  'room',
  'feedback',
];

const LINK = /\]\(([^)\s]*)|href="([^"]*)"/g;
/** An address that only a file of the library can stand at, or a page of the site. */
const LIBRARY = /^\/(?:(?:guides|primer|answers|sessions)\/.*|[a-z0-9-]+)$/;

/** The links of a text that should lead to a page of the library and lead to none of these addresses. */
export function deadLinks(body: string, addresses: ReadonlySet<string>): string[] {
  const links = [...body.matchAll(LINK)].map(([, marked, written]) => marked ?? written ?? '');
  return links.filter((link) => {
    const path = (link.split(/[?#]/)[0] ?? '').replace(/\/$/, '');
    return LIBRARY.test(path) && !addresses.has(path) && !PAGES_OF_THE_SITE.includes(path.slice(1));
  });
}
