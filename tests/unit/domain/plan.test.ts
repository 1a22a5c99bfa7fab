import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Spoken } from '#domain/activity/spoken/spoken.ts';
import { overMs, remainingMs } from '#domain/kernel/timer.ts';
import { msOfStep, nextStepOf } from '#domain/room/agenda.ts';
import { NOON, idOf, logOf, minutes, pulseStarted, spokenStarted, type Log } from '../../support/rooms.ts';
import { isSpoken } from '#domain/activity/spoken/spoken.ts';
import { as } from '../../support/rooms.ts';

const ARRIVE = { id: 'arrive', fixed: 300, each: 0 };
const NAMES = { id: 'names', fixed: 0, each: 60 };
const CLOSE = { id: 'close', fixed: 120, each: 30 };
const PLAN = {
  type: 'agenda-set',
  id: idOf('plan'),
  replaces: null,
  recipe: 'first-circle',
  steps: [ARRIVE, NAMES, CLOSE],
} as const;
const changed = (steps: (typeof PLAN)['steps'][number][], id = 'changed-plan') => ({
  ...PLAN,
  id: idOf(id),
  replaces: idOf('plan'),
  steps,
});
const begin = (step: string, after: string | null = null) =>
  spokenStarted({
    id: idOf(step),
    after: after === null ? null : idOf(after),
    step: { recipe: 'first-circle', id: step },
    ms: minutes(5),
    startsInMs: 300,
  });
const planned = () => logOf('ada', 'ben').by('ada', { ...PLAN, steps: [...PLAN.steps] });
const agendaOf = ({ room: { agenda } }: Log) => {
  if (agenda === null) throw new Error('No plan is laid out.');
  return agenda;
};
const spokenIn = ({ room }: Log): Spoken => as(isSpoken, room.activity);

describe('the plan of a session', () => {
  test('is laid out by a facilitator, and by no one else', () => {
    expect(logOf('ada', 'ben').by('ben', { ...PLAN, steps: [ARRIVE] }).refusal).toBe('facilitator-only');
    expect(agendaOf(planned())).toMatchObject({ recipe: 'first-circle', begun: [] });
    expect(nextStepOf(agendaOf(planned()))?.id).toBe('arrive');
  });

  test('continues with the step after the one that was begun, also when one was left out on the way', () => {
    const once = planned().by('ada', begin('arrive'));
    const twice = once.by('ada', begin('close', 'arrive'));

    expect(nextStepOf(agendaOf(once))?.id).toBe('names');
    expect(agendaOf(twice).begun).toEqual(['arrive', 'close']);
    expect(nextStepOf(agendaOf(twice))).toBeUndefined();
  });

  test('does not go back to what was left out before the latest step', () => {
    const log = planned().by('ada', begin('names'));

    expect(nextStepOf(agendaOf(log))?.id).toBe('close');
  });

  test('is changed by one of two who change it at once, and the other is told', () => {
    const log = planned().by('ada', changed([NAMES, CLOSE]));

    expect(log.by('ada', changed([ARRIVE], 'late-plan')).refusal).toBe('plan-has-changed');
    expect(agendaOf(log).steps).toEqual([NAMES, CLOSE]);
  });

  test('keeps what was begun when a step is left out', () => {
    const log = planned()
      .by('ada', begin('arrive'))
      .by('ada', changed([ARRIVE, CLOSE]));

    expect(agendaOf(log).begun).toEqual(['arrive']);
    expect(nextStepOf(agendaOf(log))?.id).toBe('close');
  });

  test('is put away by an empty one', () => {
    expect(planned().by('ada', changed([])).room.agenda).toBeNull();
  });

  test('has every step once', () => {
    expect(planned().by('ada', changed([NAMES, NAMES])).refusal).toBe('does-not-fit');
  });

  test('is not touched by a step of another session', () => {
    const log = planned().by('ada', { ...begin('arrive'), step: { recipe: 'core-meeting', id: 'arrive' } });

    expect(agendaOf(log).begun).toEqual([]);
    expect(log.room.step).toEqual({ recipe: 'core-meeting', id: 'arrive' });
  });

  test('takes longer with more people, never less', () => {
    fc.assert(
      fc.property(fc.nat(3_600), fc.nat(600), fc.nat(12), (fixed, each, people) => {
        const step = { id: 'x', fixed, each };
        expect(msOfStep(step, people + 1)).toBeGreaterThanOrEqual(msOfStep(step, people));
      }),
    );
  });
});

describe('a spoken step', () => {
  test('begins on all screens at the same moment, counts over, and never ends by itself', () => {
    const log = planned().by('ada', begin('arrive'));
    const { timer, step } = spokenIn(log);

    expect(step).toEqual({ recipe: 'first-circle', id: 'arrive' });
    expect(remainingMs(timer, NOON + 300)).toBe(minutes(5));
    expect(overMs(timer, NOON + 300 + minutes(7))).toBe(minutes(2));
  });

  test('is held, resumed and made longer by a facilitator, and by no one else', () => {
    const on = { activity: idOf('arrive') };
    const begun = planned().by('ada', begin('arrive'));
    const held = begun.by('ada', { type: 'spoken-paused', ...on }, minutes(1));

    expect(begun.by('ben', { type: 'spoken-paused', ...on }).refusal).toBe('facilitator-only');
    expect(held.by('ada', { type: 'spoken-paused', ...on }).refusal).toBe('paused-already');
    const longer = held
      .by('ada', { type: 'spoken-time-added', ...on, ms: minutes(1) })
      .by('ada', { type: 'spoken-resumed', ...on, startsInMs: 0 }, minutes(9));
    expect(spokenIn(longer).timer).toMatchObject({ status: 'running', totalMs: minutes(6) });
    expect(longer.by('ada', { type: 'spoken-resumed', ...on, startsInMs: 0 }).refusal).toBe('not-paused');
  });

  test('makes room for the next one, and lies with what was done before', () => {
    const log = planned().by('ada', begin('arrive')).by('ada', begin('names', 'arrive'));
    const over = log.by('ada', { type: 'activity-ended', activity: idOf('names') });

    expect(log.room.past.map(({ id }) => id)).toEqual([idOf('arrive')]);
    expect(over.room).toMatchObject({ activity: null, step: null });
  });

  test('continues while people come and go', () => {
    const log = planned().by('ada', begin('arrive'));
    const later = log.by('caro', { type: 'seat-taken', name: 'caro' }).by('ben', { type: 'seat-left' });

    expect(spokenIn(later)).toEqual(spokenIn(log));
  });
});

describe('a plan that changes while the circle goes on', () => {
  test('forgets what was begun where it is the plan of another session', () => {
    const log = planned()
      .by('ada', begin('arrive'))
      .by('ada', { ...changed([ARRIVE, CLOSE]), recipe: 'core-meeting' });

    expect(agendaOf(log)).toMatchObject({ recipe: 'core-meeting', begun: [] });
  });

  test('has a step that is begun again as its latest', () => {
    const log = planned()
      .by('ada', begin('arrive'))
      .by('ada', begin('names', 'arrive'))
      .by('ada', { ...begin('arrive', 'names'), id: idOf('arrive-again') });

    expect(agendaOf(log).begun).toEqual(['names', 'arrive']);
    expect(nextStepOf(agendaOf(log))?.id).toBe('close');
  });

  test('is not touched by a step that is not in it, nor by what is no step', () => {
    const log = planned().by('ada', begin('dance'));
    expect(agendaOf(log).begun).toEqual([]);

    const pulse = planned().by('ada', pulseStarted({ after: null, threshold: 3 }));
    expect(agendaOf(pulse)).toEqual(agendaOf(planned()));
    expect(logOf('ada').by('ada', begin('arrive')).room.agenda).toBeNull();
  });

  test('replaces the one that its author saw, or none', () => {
    const steps = [...PLAN.steps];
    expect(logOf('ada').by('ada', changed(steps)).refusal).toBe('plan-has-changed');
    expect(planned().by('ada', { ...PLAN, id: idOf('second'), steps }).refusal).toBe('plan-has-changed');
    expect(agendaOf(planned())).toEqual({ id: idOf('plan'), recipe: 'first-circle', steps, begun: [] });
  });

  test('plans the time of a step by its own seconds and those of each', () => {
    expect(msOfStep({ id: 'x', fixed: 120, each: 30 }, 4)).toBe(minutes(4));
  });
});
