import { minutesOf } from '../../../src/domain/recipe/plan.ts';
import type { Recipe } from '../../../src/domain/recipe/recipe.ts';
import { sectionProblems } from '../../../src/library/sections.ts';
import { readingGrade, wordsOf } from '../reading-level.ts';
import { bannedClaimsIn, unwelcomeIn } from './claims.ts';
import { sharedRunsIn } from './fingerprints.ts';
import { proseOf, sentencesOf, wordsOfFrontMatter, wordsOfRecipe, wordsOfScript } from './prose.ts';
import type { Page } from './read.ts';

const MAX_GRADE = 8;
const MAX_MEAN_WORDS = 18;
/** A line that is read aloud has to fit one breath or two. */
const MAX_SPOKEN_WORDS = 30;

/** Words a page should have, from and to; a challenge guide counts the script of its first session. */
const LENGTHS = {
  challenge: [1500, 2000],
  primer: [900, 1400],
  answer: [300, 500],
  reference: [400, 1600],
} as const;

/** Steps in which people share something of themselves: there a way to pass has to be said. */
const SHARING = new Set(['icebreaker', 'story-circle', 'round', 'pairs', 'consult']);

/** What an editor would send a page back for. */
export function pageProblems({ data, body }: Page, recipes: readonly Recipe[]): string[] {
  const prose = `${proseOf(body)} ${wordsOfFrontMatter(data)}`;
  const problems = textProblems(prose);
  if (data.kind === 'challenge') problems.push(...sectionProblems(body));
  const main = data.kind === 'challenge' ? recipes.find(({ id }) => id === data.recipes[0]) : undefined;
  const length = wordsOf(prose).length + (main === undefined ? 0 : wordsOf(wordsOfScript(main)).length);
  const [from, to] = LENGTHS[data.kind];
  if (length < from || length > to) problems.push(`${length} words, wanted ${from} to ${to}`);
  const known = new Set(recipes.map(({ id }) => id));
  for (const id of data.recipes) if (!known.has(id)) problems.push(`there is no session "${id}"`);
  return problems;
}

/** What an editor would send a session back for. */
export function recipeProblems(recipe: Recipe): string[] {
  const problems = textProblems(wordsOfRecipe(recipe));
  const sum = minutesOf(recipe, recipe.people.base);
  if (sum !== recipe.totalMinutes) problems.push(`the steps take ${sum} minutes, not ${recipe.totalMinutes}`);
  const ids = recipe.steps.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) problems.push('two steps have the same id');
  for (const { id, tool, say, pass, draw, days } of recipe.steps) {
    for (const spoken of say.flatMap(sentencesOf)) {
      const words = wordsOf(spoken).length;
      if (words > MAX_SPOKEN_WORDS)
        problems.push(`${id}: ${words} words to say in one sentence: “${spoken}”`);
    }
    if (SHARING.has(tool) && pass === undefined) problems.push(`${id}: no one is told how to pass`);
    if ((tool === 'icebreaker') !== (draw !== undefined)) {
      problems.push(`${id}: an icebreaker, and only that, says which questions it draws`);
    }
    if ((recipe.pace === 'week') !== (days !== undefined)) problems.push(`${id}: days belong to a week`);
  }
  return problems;
}

function textProblems(text: string): string[] {
  const problems = [
    ...bannedClaimsIn(text).map((claim) => `a claim we must not make: ${claim}`),
    ...unwelcomeIn(text).map((word) => `not our word: “${word}”`),
    ...sharedRunsIn(text).map((run) => `eight words taken from a source: “${run}”`),
  ];
  if (text.includes('!')) problems.push('an exclamation mark');
  if (/["']/.test(text.replace(/\b'\b/g, '’')))
    problems.push('straight quotes; curly ones are wanted: “ ” ’');
  const grade = readingGrade(text);
  if (grade > MAX_GRADE) problems.push(`reading grade ${grade.toFixed(1)}, at most ${MAX_GRADE}`);
  const sentences = sentencesOf(text);
  const mean = wordsOf(text).length / sentences.length;
  if (mean > MAX_MEAN_WORDS) problems.push(`${mean.toFixed(1)} words a sentence, at most ${MAX_MEAN_WORDS}`);
  return problems;
}
