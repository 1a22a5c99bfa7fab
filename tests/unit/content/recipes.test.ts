import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutsFor, minutesOf, minutesOfStep, planned } from '#domain/recipe/plan.ts';
import { THEMES } from '#domain/icebreaker/taxonomy.ts';
import { recipe, type Recipe, type Step } from '#domain/recipe/recipe.ts';
import { TOOL_NAMES } from '#domain/recipe/tools.ts';
import { recipeProblems } from '../../support/content/editorial.ts';
import { sentencesOf } from '../../support/content/prose.ts';
import { allRecipes } from '../../support/content/read.ts';
import { SESSIONS } from '../../support/content/sessions.ts';
import { wordsOf } from '../../support/reading-level.ts';

const recipes = allRecipes();
const model = recipes.find(({ id }) => id === 'first-circle')!;
const [arrive] = model.steps as [Step, ...Step[]];

/** Steps of all sessions that break a rule, named so that one finds them. */
const stepsWhere = (broken: (step: Step) => boolean) =>
  recipes.flatMap(({ id, steps }) => steps.filter(broken).map((step) => `${id}: ${step.id}`));
const idsWhere = (broken: (recipe: Recipe) => boolean) => recipes.filter(broken).map(({ id }) => id);

const anyRecipe = fc.constantFrom(...recipes);
const anyCrowd = fc.integer({ min: 2, max: 12 });
const anySteps = fc.array(
  fc
    .record({
      minutes: fc.nat(120),
      secondsPerPerson: fc.option(fc.integer({ min: 10, max: 600 }), { nil: undefined }),
      cut: fc.boolean(),
    })
    .map((times): Step => ({ ...arrive, ...times })),
  { minLength: 4, maxLength: 12 },
);

describe('the sixteen sessions', () => {
  test('are all there', () => {
    expect(recipes.map(({ id }) => id).sort()).toEqual(
      Object.values(SESSIONS)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('take the planned time', () => {
    const timed = Object.values(SESSIONS).filter(({ minutes }) => minutes !== undefined);
    const totals = timed.map(({ id }) => ({
      id,
      minutes: recipes.find((session) => session.id === id)?.totalMinutes,
    }));

    expect(totals).toEqual(timed.map(({ id, minutes }) => ({ id, minutes })));
  });

  test('give each block of the plan its minutes, in the planned order', () => {
    const planned = Object.values(SESSIONS).filter(({ blocks }) => blocks !== undefined);
    const written = planned.map(({ id }) => {
      const session = recipes.find((one) => one.id === id);
      return [id, session?.steps.map((step) => minutesOfStep(step, session.people.base))];
    });

    expect(written).toEqual(planned.map(({ id, blocks }) => [id, blocks]));
  });

  test('add up, step by step, for the number of people they are planned for', () => {
    expect(idsWhere((session) => minutesOf(session, session.people.base) !== session.totalMinutes)).toEqual(
      [],
    );
    expect(recipes.flatMap((session) => cutsFor(session, session.people.base, session.totalMinutes))).toEqual(
      [],
    );
  });

  test('are planned for a number of people that fits between the fewest and the most', () => {
    expect(idsWhere(({ people: { min, base, max } }) => min > base || base > max)).toEqual([]);
  });

  test('are what an editor would let pass', () => {
    const problems = recipes.flatMap((session) =>
      recipeProblems(session).map((problem) => `${session.id}: ${problem}`),
    );

    expect(problems).toEqual([]);
  });

  test('in writing go through the seven days in order', () => {
    const weeks = recipes.filter(({ pace }) => pace === 'week');
    const days = weeks.map(({ steps }) => steps.flatMap(({ days: [from, to] = [0, 0] }) => [from, to]));

    expect(weeks.map(({ id }) => id)).toEqual(['written-week']);
    for (const run of days) {
      expect(run).toEqual(run.toSorted((a, b) => a - b));
      expect([run[0], run.at(-1)]).toEqual([1, 7]);
    }
  });
});

describe('each step', () => {
  test('has an id of its own in its session', () => {
    expect(idsWhere(({ steps }) => new Set(steps.map(({ id }) => id)).size < steps.length)).toEqual([]);
  });

  test('has words to say that fit a breath', () => {
    const breathless = (line: string) => sentencesOf(line).some((sentence) => wordsOf(sentence).length > 30);

    expect(stepsWhere(({ say }) => say.every((line) => wordsOf(line).length === 0))).toEqual([]);
    expect(stepsWhere(({ say, pass = '' }) => [...say, pass].some(breathless))).toEqual([]);
  });

  test('says how to pass wherever people share something of themselves', () => {
    const sharing = ['icebreaker', 'story-circle', 'round', 'pairs', 'consult'];

    expect(stepsWhere(({ tool, pass }) => sharing.includes(tool) && pass === undefined)).toEqual([]);
  });

  test('gives everyone one line to read', () => {
    expect(stepsWhere(({ see }) => see.includes('\n') || !/[.?…]”?$/.test(see))).toEqual([]);
  });
});

describe('with more people', () => {
  test('a session never gets shorter', () => {
    fc.assert(
      fc.property(anyRecipe, anyCrowd, (session, people) => {
        expect(minutesOf(session, people + 1)).toBeGreaterThanOrEqual(minutesOf(session, people));
      }),
    );
  });

  test('each step begins when those before it are over', () => {
    fc.assert(
      fc.property(fc.oneof(anyRecipe, fc.record({ steps: anySteps })), anyCrowd, (session, people) => {
        const plan = planned(session, people);
        const sumUpTo = (nth: number) =>
          session.steps.slice(0, nth).reduce((sum, step) => sum + minutesOfStep(step, people), 0);

        expect(plan.map(({ step }) => step)).toEqual(session.steps);
        expect(plan.map(({ from }) => from)).toEqual(session.steps.map((_, nth) => sumUpTo(nth)));
        expect(sumUpTo(session.steps.length)).toBe(minutesOf(session, people));
      }),
    );
  });

  test('the cuts offered bring a session back to its planned time, or are all that may be cut', () => {
    fc.assert(
      fc.property(anyRecipe, anyCrowd, (session, people) => {
        expectEnoughCut(session.steps, people, session.totalMinutes);
      }),
    );
  });

  test('and that holds for any session and any time it has to fit in, with no cut too many', () => {
    fc.assert(
      fc.property(anySteps, anyCrowd, fc.nat(600), (steps, people, fitsIn) => {
        const cuts = expectEnoughCut(steps, people, fitsIn);

        if (cuts.length > 0) {
          expect(minutesWithout(steps, cuts.slice(0, -1), people)).toBeGreaterThan(fitsIn);
        }
      }),
    );
  });

  test('a first circle of twelve is told to leave out its stories', () => {
    expect(minutesOf(model, 12)).toBe(123);
    expect(cutsFor(model, 12, 90).map(({ id }) => id)).toEqual(['stories']);
  });
});

describe('a session that is not right is sent back with a sentence', () => {
  const changed = (change: Partial<Record<keyof Step, unknown>>) => ({
    ...model,
    steps: [{ ...arrive, ...change }, ...model.steps.slice(1)],
  });
  const problemsWith = (change: Partial<Step>) => recipeProblems(changed(change) as Recipe);

  /** What the editor of the file is told: where it is, and what is wrong. */
  const refusalOf = (broken: unknown) =>
    recipe.safeParse(broken).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

  test('and the one it is made from is not', () => {
    expect(refusalOf(changed({}))).toEqual([]);
    expect(problemsWith({})).toEqual([]);
  });

  test('when its minutes do not add up', () => {
    expect(problemsWith({ minutes: 6 })).toEqual(['the steps take 91 minutes, not 90']);
  });

  test.each([
    [
      'a tool we do not have',
      { tool: 'karaoke' },
      `steps.0.tool: Choose for “tool” from: ${TOOL_NAMES.join(', ')}.`,
    ],
    ['no id', { id: undefined }, 'steps.0.id: Write the “id”: small letters, digits and hyphens.'],
    [
      'minutes in words',
      { minutes: 'five' },
      'steps.0.minutes: Write “minutes” as a whole number from 0 to 120.',
    ],
    ['half a minute', { minutes: 2.5 }, 'steps.0.minutes: Write “minutes” as a whole number from 0 to 120.'],
    ['nothing to say', { say: undefined }, 'steps.0.say: Write “say” as a list.'],
    ['an empty list to say', { say: [] }, 'steps.0.say: Give “say” one line or more.'],
    [
      'an empty line to say',
      { say: [''] },
      'steps.0.say.0: Write the “say”: words of the facilitator, to be read aloud.',
    ],
    [
      'nothing to see',
      { see: undefined },
      'steps.0.see: Write the “see”: one instruction that everyone reads.',
    ],
    [
      'more to see than a line',
      { see: 'Sit down. '.repeat(20) },
      'steps.0.see: Shorten the “see” to 140 characters or fewer.',
    ],
    [
      'questions of a theme that the deck does not have',
      { draw: { theme: 'karaoke', depth: 1 } },
      `steps.0.draw.theme: Choose for “theme” from: ${THEMES.join(', ')}.`,
    ],
    [
      'questions of a depth there is not',
      { draw: { theme: 'meet', depth: 4 } },
      'steps.0.draw.depth: Write “depth” as 1, 2 or 3.',
    ],
    ['an eighth day', { days: [7, 8] }, 'steps.0.days.1: Write “days” as a whole number from 1 to 7.'],
    [
      'one day only',
      { days: [7] },
      'steps.0.days: Write “days” as the first and the last day of the step: [3, 4].',
    ],
    [
      'a misspelt field',
      { sya: ['Welcome.'] },
      'steps.0: There is no field “sya” in a step. Correct its name or take it out.',
    ],
  ])('when a step has %s', (_what, change, told) => {
    expect(refusalOf(changed(change as object))).toEqual([told]);
  });

  test.each([
    [
      'an id that is none',
      { id: 'First circle' },
      'id: Correct the “id”: an id has small letters, digits and hyphens only, 40 at most.',
    ],
    [
      'more minutes than a meeting',
      { totalMinutes: 240 },
      'totalMinutes: Write “totalMinutes” as a whole number from 20 to 120.',
    ],
    [
      'no minutes',
      { totalMinutes: undefined },
      'totalMinutes: Write “totalMinutes” as a whole number from 20 to 120.',
    ],
    ['three steps', { steps: model.steps.slice(0, 3) }, 'steps: Give “steps” four steps or more.'],
    ['no people', { people: undefined }, 'people: Write “people” with all its fields.'],
  ])('when it has %s', (_what, change, told) => {
    expect(refusalOf({ ...model, ...change })).toEqual([told]);
  });

  test('when a sentence is too long to say', () => {
    const long = `Please ${'sit and '.repeat(15)}rest.`;

    expect(problemsWith({ say: [long] })).toContain(`arrive: 32 words to say in one sentence: “${long}”`);
    expect(problemsWith({ say: [`Please ${'sit and '.repeat(14)}rest.`] })).toEqual([]);
  });

  test('when people share and no one is told how to pass', () => {
    expect(problemsWith({ tool: 'round' })).toEqual(['arrive: no one is told how to pass']);
  });

  test('when an icebreaker does not say what it draws, or something else does', () => {
    const told = 'arrive: an icebreaker, and only that, says which questions it draws';

    expect(problemsWith({ tool: 'icebreaker', pass: 'Say “pass”.' })).toEqual([told]);
    expect(problemsWith({ draw: { theme: 'check-in', depth: 1 } })).toEqual([told]);
  });

  test('when two steps have one id', () => {
    expect(problemsWith({ id: 'close' })).toEqual(['two steps have the same id']);
  });

  test('when a meeting has days', () => {
    expect(problemsWith({ days: [1, 2] })).toEqual(['arrive: days belong to a week']);
  });

  test('when its words are not ours', () => {
    expect(problemsWith({ say: ['Welcome to this safe space, ladies!'] })).toEqual([
      expect.stringContaining('“safe space”'),
      'not our word: “ladies”',
      'an exclamation mark',
    ]);
  });
});

function minutesWithout(steps: readonly Step[], cuts: readonly Step[], people: number): number {
  return minutesOf({ steps: steps.filter((step) => !cuts.includes(step)) }, people);
}

/** Asks for cuts, sees that they are allowed and enough, and gives them back. */
function expectEnoughCut(steps: Step[], people: number, fitsIn: number): readonly Step[] {
  const cuts = cutsFor({ steps }, people, fitsIn);
  const mayGo = steps.filter(({ cut }) => cut === true);

  expect(cuts.filter((step) => !mayGo.includes(step))).toEqual([]);
  if (cuts.length < mayGo.length) expect(minutesWithout(steps, cuts, people)).toBeLessThanOrEqual(fitsIn);
  return cuts;
}
