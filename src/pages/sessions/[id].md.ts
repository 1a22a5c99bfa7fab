import type { APIRoute, GetStaticPaths } from 'astro';
import type { Recipe } from '#domain/recipe/recipe.ts';
import { getLibrary } from '#library/library.ts';
import { planMarkdown } from '#library/plan-markdown.ts';
import { library as words } from '#locale/library.ts';

export const getStaticPaths = (async () => {
  const { recipes } = await getLibrary();
  return recipes.map((recipe) => ({ params: { id: recipe.id }, props: { recipe } }));
}) satisfies GetStaticPaths;

/** The plan of a session as Markdown, to be copied. */
export const GET: APIRoute<{ recipe: Recipe }> = ({ props: { recipe } }) =>
  new Response(
    planMarkdown(recipe, {
      ...words.script,
      minutes: words.minutes,
      licence: words.session.share,
    }),
    { headers: { 'content-type': 'text/markdown; charset=utf-8' } },
  );
