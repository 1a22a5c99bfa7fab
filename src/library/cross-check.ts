import { cutsFor, minutesOf } from '#domain/recipe/plan.ts';
import type { Recipe } from '#domain/recipe/recipe.ts';
import { staleServices } from './help-age.ts';
import { deadLinks } from './links.ts';
import { pathOf, sessionPath } from './paths.ts';
import type { Guide } from './schemas/guide.ts';
import type { Help } from './schemas/help.ts';
import { partsOfChallengesIn, sectionProblems } from './sections.ts';

/** Everything the library holds, as far as its files speak of each other. */
export type Shelves = {
  readonly guides: readonly { readonly data: Guide; readonly body: string }[];
  readonly recipes: readonly Recipe[];
  readonly help: readonly Help[];
};

/** What one page may speak of: ids of pages and sessions, and the addresses at which they stand. */
type Known = Readonly<Record<'pages' | 'sessions' | 'addresses', ReadonlySet<string>>>;

/** What files promise of each other and do not keep, as sentences that say which file to fix and how. */
export function crossProblems({ guides, recipes, help }: Shelves, today: string): string[] {
  const pages = guides.map(({ data }) => data);
  const sessions = recipes.map(({ id }) => id);
  const known = {
    pages: new Set(pages.map(({ id }) => id)),
    sessions: new Set(sessions),
    addresses: new Set([
      ...pages.map(pathOf),
      ...sessions.flatMap((id) => [sessionPath(id), `${sessionPath(id)}.md`]),
    ]),
  };
  return [
    ...repeated(pages.map(({ id }) => id)).map(
      (id) => `guides/en: two pages have the id “${id}”. Give each the name of its file.`,
    ),
    ...repeated(sessions).map(
      (id) => `recipes/en: two sessions have the id “${id}”. Give each the name of its file.`,
    ),
    ...numberProblems(pages),
    ...guides.flatMap(({ data, body }) =>
      guideProblems(data, body, known).map((problem) => `guides/en/${data.id}.mdx: ${problem}`),
    ),
    ...recipes.flatMap((recipe) =>
      recipeProblems(recipe).map((problem) => `recipes/en/${recipe.id}.json: ${problem}`),
    ),
    ...help.flatMap((file) => staleServices(file, today)),
  ];
}

function numberProblems(pages: readonly Guide[]): string[] {
  const places = pages.map((page) => ({ id: page.id, place: placeOf(page) }));
  return repeated(places.flatMap(({ place }) => place ?? [])).map((place) => {
    const sharing = places.filter((one) => one.place === place).map(({ id }) => `“${id}”`);
    return `guides/en: ${sharing.join(' and ')} have the same ${place}. Give each a number of its own.`;
  });
}

/** The number of a page among those of its kind, as its file says it. */
function placeOf(page: Guide): string | null {
  switch (page.kind) {
    case 'challenge':
      return `“challengeNo” ${page.challengeNo}`;
    case 'primer':
      return `“primerNo” ${page.primerNo}`;
    case 'answer':
      return `“answerNo” ${page.answerNo}`;
    case 'reference':
      return null;
  }
}

function guideProblems(guide: Guide, body: string, { pages, sessions, addresses }: Known): string[] {
  const named = [...body.matchAll(/<SessionScript recipe="([^"]+)"/g)].map(([, id = '']) => id);
  const lost = new Set([...guide.recipes, ...named].filter((id) => !sessions.has(id)));
  return [
    ...guide.related
      .filter((id) => !pages.has(id))
      .map((id) => `“related” names “${id}”, and there is no such page. Correct the id or write the page.`),
    ...[...lost].map(
      (id) =>
        `it names the session “${id}”, and there is no recipes/en/${id}.json. Correct the id or write the session.`,
    ),
    ...(guide.kind === 'challenge'
      ? sectionProblems(body)
      : partsOfChallengesIn(body).map(
          (tag) => `<${tag}> is for challenge guides only. Write a heading and a text instead.`,
        )),
    ...(guide.kind === 'challenge' && named[0] !== undefined && named[0] !== guide.recipes[0]
      ? [
          `its script is “${named[0]}”, but the first of “recipes” is “${guide.recipes[0] ?? ''}”. Make them the same.`,
        ]
      : []),
    ...deadLinks(body, addresses).map(
      (link) => `it links to ${link}, and there is no such page. Correct the address or take the link out.`,
    ),
  ];
}

function recipeProblems(recipe: Recipe): string[] {
  const { steps, people, totalMinutes, pace } = recipe;
  const sum = minutesOf(recipe, people.base);
  return [
    ...(sum === totalMinutes
      ? []
      : [`the steps take ${sum} minutes, but “totalMinutes” says ${totalMinutes}. Correct one of them.`]),
    ...repeated(steps.map(({ id }) => id)).map(
      (id) => `two steps have the id “${id}”. Give one of them another id.`,
    ),
    ...(pace === 'meeting' && cutsFor(recipe, people.max, 0).length === 0
      ? ['no step can be left out. Mark one with "cut": true.']
      : []),
  ];
}

/** What stands in a list more than once, each named once. */
function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, nth) => names.indexOf(name) < nth))];
}
