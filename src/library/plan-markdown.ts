import { planned } from '#domain/recipe/plan.ts';
import type { Recipe } from '#domain/recipe/recipe.ts';

/** The words around a plan, in the language of the page. */
export type PlanWords = {
  readonly minutes: (of: { minutes: number }) => string;
  readonly days: (of: { from: number; to: number }) => string;
  readonly before: string;
  readonly say: string;
  readonly pass: string;
  readonly watchFor: string;
  readonly inWriting: string;
  readonly pair: string;
  readonly licence: string;
};

/** A session as Markdown, to be pasted into whatever a group plans in. */
export function planMarkdown(recipe: Recipe, words: PlanWords): string {
  const lines = [
    `# ${recipe.title} (${words.minutes({ minutes: recipe.totalMinutes })})`,
    '',
    recipe.summary,
    '',
    `## ${words.before}`,
    '',
    ...recipe.prep.todo.map((todo) => `- [ ] ${todo}`),
    '',
    ...planned(recipe, recipe.people.base).flatMap(({ step, from, minutes }, nth) => [
      `## ${nth + 1}. ${step.title}`,
      '',
      step.days === undefined
        ? `${clockOf(from)} · ${words.minutes({ minutes })}`
        : words.days({ from: step.days[0], to: step.days[1] }),
      '',
      ...step.do.map((line) => `- ${line}`),
      '',
      `**${words.say}**`,
      '',
      ...step.say.flatMap((line) => [`> ${line}`, '>']).slice(0, -1),
      '',
      ...(step.pass === undefined ? [] : [`**${words.pass}** ${step.pass}`, '']),
      ...(step.watchFor === undefined ? [] : [`**${words.watchFor}** ${step.watchFor}`, '']),
      `**${words.inWriting}** ${step.async}`,
      '',
    ]),
    `## ${words.pair}`,
    '',
    recipe.pair,
    '',
    words.licence,
    '',
  ];
  return lines.join('\n');
}

/** Minutes from the start, as a clock shows them: 0:05, 1:30. */
export function clockOf(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
