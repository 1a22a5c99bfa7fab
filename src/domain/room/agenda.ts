import * as v from 'valibot';
import { accept, refuse, type Result } from '../kernel/result.ts';
import type { EventOf } from '#domain/rulebook/event.ts';
import { base, contentId, eventId, type StepName } from '#domain/facts/field.ts';
import type { Refusal } from '#domain/rulebook/refusal.ts';
import type { OpenRoom } from './room.ts';

/** The most steps a plan may have. */
const MAX_STEPS = 30;

const seconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4 * 60 * 60));

/** A plan for the session. It carries ids and times; the words are content, in the language of each reader. */
export const agendaEvents = [
  v.object({
    type: v.literal('agenda-set'),
    ...base,
    /** The plan that its author saw; null where there was none. */
    replaces: v.nullable(eventId),
    recipe: contentId,
    /** An empty plan puts the old one away. */
    steps: v.pipe(
      v.array(
        v.object({
          id: contentId,
          /** Seconds that do not depend on how many take part. */
          fixed: seconds,
          /** Seconds for each person, on top of those. */
          each: seconds,
        }),
      ),
      v.maxLength(MAX_STEPS),
    ),
  }),
] as const;

/** What the group has planned, and how far it has come. */
export type Agenda = {
  readonly id: string;
  readonly recipe: string;
  readonly steps: readonly { readonly id: string; readonly fixed: number; readonly each: number }[];
  /** The steps that were begun, in that order; a step may be begun again. */
  readonly begun: readonly string[];
};
export type AgendaStep = Agenda['steps'][number];

/** The plan is set, changed or put away. What was begun before stays begun. */
export function evolveAgenda(room: OpenRoom, event: EventOf<'agenda-set'>): Result<OpenRoom, Refusal> {
  const { id, replaces, recipe, steps } = event;
  if (replaces !== (room.agenda?.id ?? null)) return refuse('plan-has-changed');
  if (new Set(steps.map((step) => step.id)).size !== steps.length) return refuse('does-not-fit');
  if (steps.length === 0) return accept({ ...room, agenda: null });
  const begun = room.agenda?.recipe === recipe ? room.agenda.begun : [];
  return accept({ ...room, agenda: { id, recipe, steps, begun } });
}

/** The plan after one of its steps was begun; the same plan for anything else. */
export function withBegun(agenda: Agenda | null, step: StepName | undefined): Agenda | null {
  if (agenda === null || step?.recipe !== agenda.recipe) return agenda;
  if (!agenda.steps.some(({ id }) => id === step.id)) return agenda;
  return { ...agenda, begun: [...agenda.begun.filter((id) => id !== step.id), step.id] };
}

/** The step to begin next: the first one after the latest that was begun; undefined at the end of the plan. */
export function nextStepOf({ steps, begun }: Agenda): AgendaStep | undefined {
  const latest = steps.findIndex(({ id }) => id === begun.at(-1));
  return steps.slice(latest + 1).find(({ id }) => !begun.includes(id));
}

/** How long a step is planned for with so many people, in milliseconds. */
export function msOfStep({ fixed, each }: AgendaStep, people: number): number {
  return (fixed + each * people) * 1000;
}
