import type { Page } from './library.ts';
import { pathOf } from './paths.ts';

/** A page beside another one, as a link to it needs it. */
export type Neighbour = { readonly id: string; readonly href: string; readonly title: string };

/** The pages before and after one in their reading order. */
export function neighboursOf(pages: readonly Page[], id: string): { before?: Neighbour; after?: Neighbour } {
  const at = pages.findIndex(({ data }) => data.id === id);
  const [before, after] = [pages[at - 1], pages[at + 1]].map((page) =>
    page === undefined ? undefined : { id: page.data.id, href: pathOf(page.data), title: page.data.title },
  );
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

/** The pages that one names to read next, in its order. */
export function relatedTo({ data }: Page, pages: readonly Page[]): readonly Page['data'][] {
  return data.related.flatMap((id) => pages.flatMap((page) => (page.data.id === id ? [page.data] : [])));
}
