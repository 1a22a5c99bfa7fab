import type { Command } from '#client/room/command.ts';
import { msOfStep, nextStepOf, type Agenda, type AgendaStep } from '#domain/room/agenda.ts';
import { presentSeats } from '#domain/facts/seats.ts';
import type { OpenRoom } from '#domain/room/room.ts';
import type { StepName } from '#domain/facts/field.ts';
import type { RecipeInRoom, StepInRoom } from './recipe-book.ts';

const MINUTE_MS = 60_000;

/** Where a step of the plan stands. */
export type StepStanding = 'done' | 'now' | 'next' | 'ahead';

/** One line of the plan as a screen shows it. */
export type PlanLine = {
  readonly step: AgendaStep;
  readonly words: StepInRoom;
  readonly standing: StepStanding;
  readonly minutes: number;
};

/** A line of the plan, with the name under which the room knows its step. */
export type PlannedStep = PlanLine & { readonly name: StepName };

/**
 * How many people the plan counts with: those who are here, or as many as the client is made for while the circle is
 * still gathering.
 */
export function peoplePlanned(room: OpenRoom, recipe: RecipeInRoom): number {
  const here = presentSeats(room).length;
  const isGathering = room.activity === null && room.past.length === 0;
  return isGathering ? Math.max(here, recipe.people.base) : Math.max(here, 2);
}

/** Whole minutes of one step, rounded up. */
export function minutesOf(step: AgendaStep, people: number): number {
  return Math.ceil(msOfStep(step, people) / MINUTE_MS);
}

/** The plan line by line. */
export function planLines(agenda: Agenda, room: OpenRoom, recipe: RecipeInRoom): readonly PlanLine[] {
  const people = peoplePlanned(room, recipe);
  const next = nextStepOf(agenda);
  return agenda.steps.flatMap((step) => {
    const words = recipe.steps.find(({ id }) => id === step.id);
    if (words === undefined) return [];
    const isNow = room.step?.recipe === agenda.recipe && room.step.id === step.id && room.activity !== null;
    const standing: StepStanding = isNow
      ? 'now'
      : step === next
        ? 'next'
        : agenda.begun.includes(step.id)
          ? 'done'
          : 'ahead';
    return [{ step, words, standing, minutes: minutesOf(step, people) }];
  });
}

/** The plan that a recipe comes to. */
export function planFrom(recipe: RecipeInRoom, replaces: string | null): Command {
  return {
    type: 'agenda-set',
    replaces,
    recipe: recipe.id,
    steps: recipe.steps.map(({ id, minutes, secondsPerPerson }) => ({
      id,
      fixed: minutes * 60,
      each: secondsPerPerson,
    })),
  };
}

/** The same plan with other steps: fewer, or in another order. */
export function planWith(agenda: Agenda, steps: readonly AgendaStep[]): Command {
  return { type: 'agenda-set', replaces: agenda.id, recipe: agenda.recipe, steps: [...steps] };
}
