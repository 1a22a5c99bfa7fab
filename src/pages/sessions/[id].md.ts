import type { APIRoute, GetStaticPaths } from 'astro';
import { planWords } from '#components/guide/plan-words.ts';
import type { Recipe } from '#domain/recipe/recipe.ts';
import { getLibrary } from '#library/library.ts';
import { planMarkdown } from '#library/plan-markdown.ts';

export const getStaticPaths = (async () => {
  const { recipes } = await getLibrary();
  return recipes.map((recipe) => ({ params: { id: recipe.id }, props: { recipe } }));
}) satisfies GetStaticPaths;

/** The plan of a session as Markdown, to be copied. */
export const GET: APIRoute<{ recipe: Recipe }> = ({ props: { recipe } }) =>
  new Response(planMarkdown(recipe, planWords), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
