/** A page that was found, as the index describes it. */
export type FoundPage = {
  readonly url: string;
  /** A stretch of its text; see `piecesOf`. */
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
};

/** What was found: how much of it, and each page as soon as someone asks for it. */
export type Finding = readonly { data(): Promise<FoundPage> }[];

/** The index of the site, searched on this device. */
export type PageIndex = { search(words: string): Promise<{ readonly results: Finding }> };

type Pagefind = { createInstance(options: { noWorker: boolean; excerptEllipsis: string }): PageIndex };

const PAGEFIND = '/pagefind/pagefind.js';

/** Fetches the index the first time it is asked for. What could not be fetched is fetched again the next time. */
export function createPageIndex(): () => Promise<PageIndex> {
  let index: Promise<PageIndex> | null = null;
  let failures = 0;

  return () => {
    index ??= fetchIndex(failures).catch((error: unknown) => {
      index = null;
      failures += 1;
      throw error;
    });
    return index;
  };
}

/** Some browsers remember that a module could not be fetched; under another fragment it is another module to them. */
async function fetchIndex(failures: number): Promise<PageIndex> {
  const module: unknown = await import(
    /* @vite-ignore */ failures === 0 ? PAGEFIND : `${PAGEFIND}#${failures}`
  );
  if (!isPagefind(module)) throw new TypeError('The script of the search does not export what it should.');
  // A worker would be one more script to fetch, for an index that is searched in a few milliseconds.
  const index = module.createInstance({ noWorker: true, excerptEllipsis: '…' });
  // Nothing is looked for: this waits until the index can be searched, or could not be fetched.
  await index.search('');
  return index;
}

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}
