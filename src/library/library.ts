import { getCollection, type CollectionEntry } from 'astro:content';
import type { Recipe } from '#domain/recipe/recipe.ts';
import { crossProblems } from './cross-check.ts';
import type { Guide } from './schemas/guide.ts';
import type { Help } from './schemas/help.ts';

type Entry = CollectionEntry<'guidesEn'>;
/** A page of the library, of one kind or of any. */
export type Page<Kind extends Guide['kind'] = Guide['kind']> = Entry & {
  readonly data: Extract<Guide, { kind: Kind }>;
};

export type Library = {
  readonly challenges: readonly Page<'challenge'>[];
  readonly primers: readonly Page<'primer'>[];
  readonly answers: readonly Page<'answer'>[];
  readonly references: readonly Page<'reference'>[];
  readonly recipes: readonly Recipe[];
  readonly help: readonly Help[];
};

let library: Promise<Library> | null = null;

/** The whole library, in reading order. What its files promise of each other and do not keep fails the build, all of it at once. */
export function getLibrary(): Promise<Library> {
  library ??= readLibrary();
  return library;
}

async function readLibrary(): Promise<Library> {
  const [guides, recipes, help] = await Promise.all([
    getCollection('guidesEn'),
    getCollection('recipesEn'),
    getCollection('help'),
  ]);
  const shelves = {
    guides: guides.map(({ data, body = '' }) => ({ data, body })),
    recipes: recipes.map(({ data }) => data),
    help: help.map(({ data }) => data),
  };
  const problems = crossProblems(shelves, new Date().toISOString().slice(0, 10));
  if (problems.length > 0) throw new Error(`The library does not fit together:\n- ${problems.join('\n- ')}`);

  const ofKind = <Kind extends Guide['kind']>(kind: Kind, number: (data: Page<Kind>['data']) => number) =>
    guides
      .filter((page): page is Page<Kind> => page.data.kind === kind)
      .toSorted((one, other) => number(one.data) - number(other.data));
  const challenges = ofKind('challenge', ({ challengeNo }) => challengeNo);
  return {
    challenges,
    primers: ofKind('primer', ({ primerNo }) => primerNo),
    answers: ofKind('answer', ({ answerNo }) => answerNo),
    references: ofKind('reference', () => 0),
    recipes: inReadingOrder(shelves.recipes, challenges),
    help: shelves.help,
  };
}

/** The sessions in the order in which the ten guides lead to them, then the others. */
function inReadingOrder(recipes: readonly Recipe[], challenges: readonly Page<'challenge'>[]): Recipe[] {
  const named = challenges.flatMap(({ data }) => data.recipes);
  const place = ({ id }: Recipe) => (named.includes(id) ? named.indexOf(id) : named.length);
  return recipes.toSorted((one, other) => place(one) - place(other) || one.title.localeCompare(other.title));
}

/** Every page, whatever its kind, in reading order. */
export function allPages({ challenges, primers, answers, references }: Library): readonly Page[] {
  return [...primers, ...challenges, ...answers, ...references];
}

/** How many minutes it takes to read this much text, at an easy pace. */
export function readingMinutes(text: string): number {
  const WORDS_A_MINUTE = 200;
  return Math.max(1, Math.round((text.match(/\p{L}+/gu)?.length ?? 0) / WORDS_A_MINUTE));
}
