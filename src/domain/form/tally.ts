import { shuffle, type Random } from '#domain/kernel/shuffle.ts';
import type { FormAnswer, Step } from './answer.ts';
import { FEWEST_SHOWN, HIGH_STEP, SCALE_STEPS } from './limits.ts';
import {
  isChoice,
  isScale,
  isWritten,
  type ChoiceQuestion,
  type Question,
  type ScaleQuestion,
  type WrittenQuestion,
} from './question.ts';

/** A scale’s answers together: how many chose each step from 1 to 5. `of` is how many said anything. */
export type ScaleCount = {
  readonly question: ScaleQuestion;
  readonly of: number;
  /** How many people chose 1, 2, 3, 4 and 5; null where so few answered that numbers would point at them. */
  readonly counts: readonly number[] | null;
};

/** A choice’s answers together, in the order of the options. With several, the counts can add up to more than `of`. */
export type ChoiceCount = {
  readonly question: ChoiceQuestion;
  readonly of: number;
  readonly counts: readonly number[] | null;
};

/** A look back: how many people moved from one step to another, `moves[before - 1][now - 1]`. */
export type PairCount = {
  readonly now: ScaleQuestion;
  readonly before: ScaleQuestion;
  readonly of: number;
  readonly moves: readonly (readonly number[])[] | null;
};

/** What was written to one question, in mixed order. */
export type Comments = { readonly question: WrittenQuestion; readonly texts: readonly string[] };

/** Everything a form’s answers say together. Nothing in it says which answers came from one person. */
export type Tally = {
  readonly answered: number;
  readonly scales: readonly ScaleCount[];
  readonly choices: readonly ChoiceCount[];
  readonly pairs: readonly PairCount[];
  readonly comments: readonly Comments[];
};

/** Adds up what was answered. Comments are mixed for each question by itself, so that no hand can be followed. */
export function tallyOf(
  questions: readonly Question[],
  answers: readonly FormAnswer[],
  random: Random,
): Tally {
  return {
    answered: answers.length,
    scales: questions.filter(isScale).map((question) => countScale(question, answers)),
    choices: questions.filter(isChoice).map((question) => countChoice(question, answers)),
    pairs: pairsIn(questions).map(({ now, before }) => countPair(now, before, answers)),
    comments: questions.filter(isWritten).map((question) => ({
      question,
      texts: shuffle(textsOf(question, answers), random),
    })),
  };
}

/** The middle answer of a scale: half said this or less, half this or more. Half a step where it lies between two. */
export function medianOf(counts: readonly number[]): number | null {
  const of = sum(counts);
  if (of === 0) return null;
  const at = (place: number): number => {
    let passed = 0;
    return counts.findIndex((count) => (passed += count) > place) + 1;
  };
  return (at(Math.floor((of - 1) / 2)) + at(Math.floor(of / 2))) / 2;
}

/** Whether one person more or less could move the middle answer: then it says little about the group. */
export function isShaky(counts: readonly number[]): boolean {
  const middle = medianOf(counts);
  return counts.some((count, step) => {
    const [more, less] = [counts.with(step, count + 1), counts.with(step, Math.max(0, count - 1))];
    return medianOf(more) !== middle || medianOf(less) !== middle;
  });
}

/** How many said 4 or 5. */
export function highOf(counts: readonly number[]): number {
  return sum(counts.slice(HIGH_STEP - 1));
}

/** How many chose a higher step for now than for before, the same, and a lower one. */
export function movedOf(moves: readonly (readonly number[])[]): { up: number; same: number; down: number } {
  const moved = { up: 0, same: 0, down: 0 };
  for (const [before, row] of moves.entries()) {
    for (const [now, count] of row.entries()) {
      moved[now > before ? 'up' : now < before ? 'down' : 'same'] += count;
    }
  }
  return moved;
}

/** The questions that look back, two by two. */
export function pairsIn(questions: readonly Question[]): { now: ScaleQuestion; before: ScaleQuestion }[] {
  const scales = questions.filter(isScale);
  return scales.flatMap((now) => {
    if (now.paired !== 'now') return [];
    const before = scales.find(({ pair, paired }) => paired === 'before' && pair === now.pair);
    return before === undefined ? [] : [{ now, before }];
  });
}

function countScale(question: ScaleQuestion, answers: readonly FormAnswer[]): ScaleCount {
  const steps = answers.flatMap((answer) => stepOf(question, answer) ?? []);
  return { question, of: steps.length, counts: shownFrom(steps.length, () => countSteps(steps)) };
}

function countChoice(question: ChoiceQuestion, answers: readonly FormAnswer[]): ChoiceCount {
  const chosen = answers.flatMap(({ [question.id]: said }) => (said === undefined ? [] : [said]));
  const counts = () =>
    question.options.map(
      ({ id }) => chosen.filter((said) => (Array.isArray(said) ? said.includes(id) : said === id)).length,
    );
  return { question, of: chosen.length, counts: shownFrom(chosen.length, counts) };
}

function countPair(now: ScaleQuestion, before: ScaleQuestion, answers: readonly FormAnswer[]): PairCount {
  const both = answers.flatMap((answer) => {
    const [from, to] = [stepOf(before, answer), stepOf(now, answer)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  const moves = () =>
    SCALE_STEPS.map((step) => countSteps(both.flatMap(({ from, to }) => (from === step ? [to] : []))));
  return { now, before, of: both.length, moves: shownFrom(both.length, moves) };
}

function stepOf({ id }: ScaleQuestion, answer: FormAnswer): Step | undefined {
  return SCALE_STEPS.find((step) => step === answer[id]);
}

function countSteps(steps: readonly Step[]): number[] {
  return SCALE_STEPS.map((step) => steps.filter((one) => one === step).length);
}

function textsOf({ id }: WrittenQuestion, answers: readonly FormAnswer[]): string[] {
  return answers.flatMap(({ [id]: said }) => (typeof said === 'string' ? [said] : []));
}

function shownFrom<Numbers>(of: number, count: () => Numbers): Numbers | null {
  return of < FEWEST_SHOWN ? null : count();
}

/** All of them together. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((so, number) => so + number, 0);
}
