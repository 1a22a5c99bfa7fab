import { cutsFor, minutesOf } from '#domain/recipe/plan.ts';
import type { Recipe } from '#domain/recipe/recipe.ts';
import { staleServices } from './help-age.ts';
import type { Guide } from './schemas/guide.ts';
import type { Help } from './schemas/help.ts';
import { sectionProblems } from './sections.ts';

/** Everything the library holds, as far as its files speak of each other. */
export type Shelves = {
  readonly guides: readonly { readonly data: Guide; readonly body: string }[];
  readonly recipes: readonly Recipe[];
  readonly help: readonly Help[];
};

/** What files promise of each other and do not keep, as sentences that say which file to mend and how. */
export function crossProblems({ guides, recipes, help }: Shelves, today: string): string[] {
  const pages = new Set(guides.map(({ data }) => data.id));
  const sessions = new Set(recipes.map(({ id }) => id));
  return [
    ...guides.flatMap(({ data, body }) =>
      guideProblems(data, body, pages, sessions).map((problem) => `guides/en/${data.id}.mdx: ${problem}`),
    ),
    ...recipes.flatMap((recipe) =>
      recipeProblems(recipe).map((problem) => `recipes/en/${recipe.id}.json: ${problem}`),
    ),
    ...help.flatMap((file) => staleServices(file, today)),
  ];
}

function guideProblems(
  guide: Guide,
  body: string,
  pages: ReadonlySet<string>,
  sessions: ReadonlySet<string>,
): string[] {
  const named = [...body.matchAll(/<SessionScript recipe="([^"]+)"/g)].map(([, id = '']) => id);
  return [
    ...guide.related
      .filter((id) => !pages.has(id))
      .map((id) => `"related" names "${id}", but there is no such page`),
    ...[...guide.recipes, ...named]
      .filter((id) => !sessions.has(id))
      .map((id) => `it names the session "${id}", but there is no src/content/recipes/en/${id}.json`),
    ...(guide.kind === 'challenge' ? sectionProblems(body) : []),
    ...(guide.kind === 'challenge' && named[0] !== undefined && named[0] !== guide.recipes[0]
      ? [`its script is "${named[0]}", but the first of "recipes" is "${guide.recipes[0] ?? ''}"`]
      : []),
  ];
}

function recipeProblems(recipe: Recipe): string[] {
  const { steps, people, totalMinutes } = recipe;
  const sum = minutesOf(recipe, people.base);
  const ids = steps.map(({ id }) => id);
  return [
    ...(sum === totalMinutes
      ? []
      : [`the steps take ${sum} minutes, but "totalMinutes" says ${totalMinutes}`]),
    ...ids.filter((id, nth) => ids.indexOf(id) < nth).map((id) => `two steps have the id "${id}"`),
    ...(cutsFor(recipe, people.max, 0).length === 0 && recipe.pace === 'meeting'
      ? ['no step can be left out: mark one with "cut": true']
      : []),
  ];
}
