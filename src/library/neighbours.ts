import type { Recipe } from '#domain/recipe/recipe.ts';
import type { Page } from './library.ts';
import { pathOf, sessionPath } from './paths.ts';

/** A page beside another one, as a link to it needs it. */
export type Neighbour = { readonly id: string; readonly href: string; readonly title: string };

type Neighbours = { readonly before?: Neighbour | undefined; readonly after?: Neighbour | undefined };

/** The pages before and after one in their reading order. */
export function neighboursOf(pages: readonly Page[], id: string): Neighbours {
  return besides(
    pages.map(({ data }) => ({ id: data.id, href: pathOf(data), title: data.title })),
    id,
  );
}

/** The sessions before and after one in their reading order. */
export function sessionsBeside(recipes: readonly Recipe[], id: string): Neighbours {
  return besides(
    recipes.map((recipe) => ({ id: recipe.id, href: sessionPath(recipe.id), title: recipe.title })),
    id,
  );
}

function besides(pages: readonly Neighbour[], id: string): Neighbours {
  const at = pages.findIndex((page) => page.id === id);
  return { before: pages[at - 1], after: pages[at + 1] };
}

/** The pages that one names to read next, in its order. */
export function relatedTo({ data }: Page, pages: readonly Page[]): readonly Page['data'][] {
  return data.related.flatMap((id) => pages.flatMap((page) => (page.data.id === id ? [page.data] : [])));
}
