import type { Depth } from '#domain/icebreaker/taxonomy.ts';
import type { Recipe, Step } from './recipe.ts';

/** Minutes of one step with this many people, rounded up to a whole one. */
export function minutesOfStep({ minutes, secondsPerPerson = 0 }: Step, people: number): number {
  return minutes + Math.ceil((secondsPerPerson * people) / 60);
}

/** Minutes of the whole session with this many people. */
export function minutesOf({ steps }: Pick<Recipe, 'steps'>, people: number): number {
  return steps.reduce((sum, step) => sum + minutesOfStep(step, people), 0);
}

/** How much of themselves the session asks people for at its deepest step. */
export function depthOf({ steps }: Pick<Recipe, 'steps'>): Depth {
  return steps.reduce<Depth>((deepest, { depth }) => (depth > deepest ? depth : deepest), 1);
}

/** A step with its place on the clock, in minutes from the start of the session. */
export type Planned = { readonly step: Step; readonly from: number; readonly minutes: number };

/** The steps one after the other, each with the minute it begins at. */
export function planned({ steps }: Pick<Recipe, 'steps'>, people: number): readonly Planned[] {
  const plan: Planned[] = [];
  let from = 0;
  for (const step of steps) {
    const minutes = minutesOfStep(step, people);
    plan.push({ step, from, minutes });
    from += minutes;
  }
  return plan;
}

/** The steps to leave out, last first, until the session fits; all that may be cut when it cannot. */
export function cutsFor(recipe: Pick<Recipe, 'steps'>, people: number, fitsIn: number): readonly Step[] {
  let over = minutesOf(recipe, people) - fitsIn;
  const cuts: Step[] = [];
  for (const step of recipe.steps.filter(({ cut }) => cut === true).reverse()) {
    if (over <= 0) break;
    cuts.push(step);
    over -= minutesOfStep(step, people);
  }
  return cuts;
}
