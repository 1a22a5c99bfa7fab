import { describe, expect, test } from 'vitest';
import { COLLECTION_MS } from '#domain/activity/gathering/gathering.ts';
import { isIcebreaker } from '#domain/activity/icebreaker/icebreaker.ts';
import { isPulse } from '#domain/activity/pulse/pulse.ts';
import { evolve } from '#domain/rulebook/evolve.ts';
import { asEvent, isKernelEvent } from '#domain/rulebook/event.ts';
import { gatheringOf, kindBegunBy, kindName, kindOf } from '#domain/rulebook/kinds.ts';
import { MAX_TTL_SECONDS } from '#protocol/limits.ts';
import { BOOK } from '../../support/book.ts';
import {
  as,
  icebreakerDrawn,
  idOf,
  logOf,
  minutes,
  NOON,
  pulseStarted,
  saying,
  seatOf,
  seconds,
  spokenStarted,
  type Log,
} from '../../support/rooms.ts';

const PULSE = idOf('pulse');
const ICE = idOf('icebreaker');
const HASH = 'h'.repeat(42) + 'A';
const people = ['ada', 'ben', 'caro', 'dina'];
const circle = logOf('ada', ...people.slice(1));
const asked = circle.by('ada', pulseStarted({ id: PULSE, after: null, threshold: 3 }));
const collecting = people
  .reduce((log, who) => log.by(who, { type: 'answered', activity: PULSE }), asked)
  .by('ada', { type: 'collection-opened', activity: PULSE, collection: 1 });
const said = collecting.by(
  null,
  { type: 'pulse-said', id: idOf('words'), activity: PULSE, collection: 1, text: 'Slower', commitment: HASH },
  seconds(1),
);
const dance = (after: string | null) =>
  ({ type: 'activity-started', after, kind: 'dance', v: 1, setup: {} }) as const;
const drawn = (after: string | null) => icebreakerDrawn({ id: ICE, after, prompt: 'one' });
const ended = (activity: string) => ({ type: 'activity-ended', activity }) as const;

describe('what the circle does', () => {
  test('is begun by a facilitator, after what was seen there, and lies with the past when the next one begins', () => {
    expect(circle.by('ben', drawn(null)).refusal).toBe('facilitator-only');
    expect(circle.by('ada', drawn(PULSE)).refusal).toBe('activity-has-changed');
    expect(asked.by('ada', drawn(null)).refusal).toBe('activity-has-changed');

    const next = asked.by('ada', drawn(PULSE));
    expect(next.room.activity?.id).toBe(ICE);
    expect(next.room.past).toEqual([asked.room.activity]);
    expect(asked.room.past).toEqual([]);
  });

  test('is put away by a facilitator, if it is still there', () => {
    expect(asked.by('ben', ended(PULSE)).refusal).toBe('facilitator-only');
    expect(asked.by('ada', ended(ICE)).refusal).toBe('activity-has-changed');
    expect(circle.by('ada', ended(PULSE)).refusal).toBe('activity-has-changed');

    const away = asked.by('ada', drawn(PULSE)).by('ada', ended(ICE));
    expect(away.room.activity).toBeNull();
    expect(away.room.past.map(({ id }) => id)).toEqual([PULSE, ICE]);
    expect(away.by('ada', ended(ICE)).refusal).toBe('activity-has-changed');
  });

  test('is neither put away nor followed by another one while answers are coming in', () => {
    const last = COLLECTION_MS - 1;
    expect(collecting.by('ada', drawn(PULSE), last).refusal).toBe('answers-are-coming');
    expect(collecting.by('ada', dance(PULSE), last).refusal).toBe('answers-are-coming');
    expect(collecting.by('ada', ended(PULSE), last).refusal).toBe('answers-are-coming');

    expect(collecting.by('ada', drawn(PULSE), COLLECTION_MS).refusal).toBeUndefined();
    expect(collecting.by('ada', ended(PULSE), COLLECTION_MS).room.activity).toBeNull();
  });

  test('is not begun with what its kind can’t read', () => {
    expect(circle.by('ada', { ...pulseStarted({ after: null, threshold: 3 }), setup: {} }).refusal).toBe(
      'does-not-fit',
    );
    expect(circle.by('ada', pulseStarted({ after: null, threshold: 2 })).refusal).toBe('does-not-fit');
  });

  test('is a step of the plan where it says so', () => {
    const step = { recipe: 'first-circle', id: 'arrive' };
    const log = circle.by('ada', spokenStarted({ after: null, step, ms: minutes(5), startsInMs: 0 }));
    expect(log.room.step).toEqual(step);
    expect(log.by('ada', drawn(log.room.activity!.id)).room.step).toBeNull();
    expect(log.by('ada', ended(log.room.activity!.id)).room.step).toBeNull();

    const without = { after: null, ms: minutes(5), startsInMs: 0 };
    expect(circle.by('ada', spokenStarted(without)).refusal).toBe('does-not-fit');
  });
});

describe('an activity that this build does not know', () => {
  test('ends the reading where a facilitator begins it: another room would be shown from there on', () => {
    const newer = circle.by('ada', dance(null));

    expect(newer.anyRoom).toEqual({ phase: 'newer', needs: 'dance@1' });
    expect(newer.by('ben', { type: 'seat-left' }).refusal).toBe('newer-rules');
    const second = { ...pulseStarted({ after: null, threshold: 3 }), v: 2 };
    expect(circle.by('ada', second).anyRoom).toEqual({ phase: 'newer', needs: 'pulse@2' });
  });

  test('changes nothing where anyone else begins it, or where it comes too late', () => {
    const byBen = circle.by('ben', dance(null));
    expect(byBen.refusal).toBe('facilitator-only');
    expect(byBen.room).toEqual(circle.room);
    expect(circle.by('stranger', dance(null)).refusal).toBe('not-seated');

    const late = asked.by('ada', dance(null));
    expect(late.refusal).toBe('activity-has-changed');
    expect(late.room).toEqual(asked.room);
  });
});

describe('what was done before', () => {
  const over = said.by('ada', ended(PULSE), COLLECTION_MS).by('ada', drawn(null));
  const onIt = { activity: PULSE, contribution: idOf('words') };
  const value = 'v'.repeat(22);
  const answerIn = (log: Log) =>
    as(isPulse, log.room.past[0]).gathering.collections[0]!.contributions.find(
      ({ id }) => id === idOf('words'),
    );

  test('can be tidied: an answer is hidden, taken back, or given a name', () => {
    const hidden = over.by('ada', { type: 'contribution-hidden', ...onIt });
    expect(answerIn(hidden)?.standing).toBe('hidden');
    const proven = { commitment: HASH };
    const gone = over.by(null, { type: 'contribution-withdrawn', ...onIt, value }, COLLECTION_MS, proven);
    expect(answerIn(gone)?.standing).toBe('withdrawn');
    const named = over.by('ben', { type: 'contribution-claimed', ...onIt, value }, COLLECTION_MS, proven);
    expect(answerIn(named)?.seat).toBe(seatOf('ben'));
  });

  test('stays in its place when it is tidied, and what the circle does now stays as it is', () => {
    const tidied = over.by('ada', ended(ICE)).by('ada', { type: 'contribution-hidden', ...onIt });

    expect(tidied.room.past.map(({ id }) => id)).toEqual([PULSE, ICE]);
    expect(tidied.room.past[1]).toEqual(over.room.activity);
    expect(over.by('ada', { type: 'contribution-hidden', ...onIt }).room.activity).toEqual(
      over.room.activity,
    );
  });

  test('is found among all that was done before', () => {
    const second = circle
      .by('ada', drawn(null))
      .by('ada', pulseStarted({ id: PULSE, after: ICE, threshold: 3 }))
      .by('ada', ended(PULSE));

    const onNothing = { activity: PULSE, contribution: idOf('words') };
    expect(second.by('ada', { type: 'contribution-hidden', ...onNothing }).refusal).toBe(
      'no-such-contribution',
    );
  });

  test('can’t be gone on with', () => {
    const later = COLLECTION_MS + 1;
    const on = { activity: PULSE };
    const refused = [
      over.by('ben', { type: 'answered', ...on }, later),
      over.by('ben', { type: 'answer-taken-back', ...on }, later),
      over.by('ada', { type: 'collection-opened', ...on, collection: 2 }, later),
      over.by(null, { type: 'pulse-rated', ...on, collection: 1, ratings: [1, 2, 3] }, later),
    ];

    expect(refused.map(({ refusal }) => refusal)).toEqual(Array(4).fill('activity-has-changed'));
  });

  test('is tidied by the same rules as before', () => {
    expect(over.by('ben', { type: 'contribution-hidden', ...onIt }).refusal).toBe('facilitator-only');
    const other = { activity: PULSE, contribution: idOf('other') };
    expect(over.by('ada', { type: 'contribution-hidden', ...other }).refusal).toBe('no-such-contribution');
    const nothing = { activity: idOf('nothing'), contribution: idOf('words') };
    expect(over.by('ada', { type: 'contribution-hidden', ...nothing }).refusal).toBe('no-such-activity');
  });
});

describe('an act', () => {
  test('acts on an activity that the room has had', () => {
    expect(asked.by('ben', { type: 'answered', activity: idOf('nothing') }).refusal).toBe('no-such-activity');
    expect(asked.by(null, { type: 'answered', activity: idOf('nothing') }).refusal).toBe('no-such-activity');
  });

  test('is one that the kind of that activity knows', () => {
    const ice = circle.by('ada', drawn(null));

    expect(ice.by('ada', { type: 'spoken-paused', activity: ICE }).refusal).toBe('does-not-fit');
    expect(ice.by('ada', { type: 'danced', activity: ICE }).refusal).toBe('does-not-fit');
    expect(ice.by('ada', { type: 'writing-opened', activity: ICE }).refusal).toBe('does-not-fit');
  });

  test('is read by the rules of its kind, and refused where they are not here', () => {
    const line = {
      seq: 9,
      at: NOON,
      seat: seatOf('ben'),
      event: saying({ type: 'answered', activity: PULSE }),
    };
    expect(evolve(asked.room, line, new Map())).toEqual({ ok: false, refusal: 'does-not-fit' });
  });

  test('bears the name of its author, unless its kind says otherwise', () => {
    expect(asked.by(null, { type: 'answered', activity: PULSE }).refusal).toBe('unsigned');
    expect(circle.by(null, drawn(null)).refusal).toBe('unsigned');
    const rated = { type: 'pulse-rated', activity: PULSE, collection: 1, ratings: [1, 2, 3] };
    expect(collecting.by('ben', rated).refusal).toBe('signed-but-anonymous');
    expect(collecting.by(null, rated).refusal).toBeUndefined();
  });

  test('is said by someone who has a seat', () => {
    expect(asked.by('stranger', { type: 'answered', activity: PULSE }).refusal).toBe('not-seated');
    const away = asked.by('ben', { type: 'seat-away', seat: seatOf('ben') });
    const marked = away.by('ben', { type: 'answered', activity: PULSE });
    expect(as(isPulse, marked.room.activity).gathering.marks).toEqual([seatOf('ben')]);
  });
});

describe('who comes and goes', () => {
  test('is none of an activity’s business whose rules are not here', () => {
    const line = { seq: 9, at: NOON, seat: seatOf('ben'), event: saying({ type: 'seat-left' }) };
    const left = evolve(asked.room, line, new Map());

    expect(left.ok && left.value.phase === 'open' && left.value.activity).toBe(asked.room.activity);
  });

  test('changes nothing where the circle does nothing', () => {
    expect(circle.by('ben', { type: 'seat-left' }).room.activity).toBeNull();
  });
});

describe('the life of a room', () => {
  const LONGEST_MS = (MAX_TTL_SECONDS + 3_600) * 1_000;
  const extended = (expiresAt: number, at = 0) => circle.by('ada', { type: 'room-extended', expiresAt }, at);

  test('is announced up to the longest that a server keeps a room, with an hour for clocks', () => {
    expect(extended(NOON + LONGEST_MS).room.expiresAt).toBe(NOON + LONGEST_MS);
    expect(extended(NOON + LONGEST_MS + 1).refusal).toBe('does-not-fit');
    expect(extended(NOON + LONGEST_MS + 1).room.expiresAt).toBeNull();
  });

  test('is counted from the moment at which it is announced', () => {
    const later = minutes(5);

    expect(extended(NOON + later + LONGEST_MS, later).refusal).toBeUndefined();
    expect(extended(NOON + later + LONGEST_MS + 1, later).refusal).toBe('does-not-fit');
  });
});

describe('the book of rules', () => {
  test('has a kind under its name and version', () => {
    expect(kindName({ kind: 'round', v: 2 })).toBe('round@2');
    expect(kindOf(BOOK, { kind: 'pulse', v: 1 })?.kind).toBe('pulse');
    expect(kindOf(BOOK, { kind: 'pulse', v: 2 })).toBeUndefined();
  });

  test('tells which kind an event begins', () => {
    expect(kindBegunBy(saying(dance(null)))).toBe('dance@1');
    expect(kindBegunBy(saying(ended(PULSE)))).toBeNull();
    expect(kindBegunBy(saying({ type: 'turn-done', activity: PULSE }))).toBeNull();
  });

  test('knows no answers of an activity that has none, or that it does not know', () => {
    expect(gatheringOf(BOOK, asked.room.activity!)?.threshold).toBe(3);
    expect(gatheringOf(BOOK, { kind: 'spoken', v: 1, id: ICE })).toBeNull();
    expect(gatheringOf(BOOK, { kind: 'dance', v: 1, id: ICE })).toBeNull();
    expect(gatheringOf(BOOK, as(isIcebreaker, circle.by('ada', drawn(null)).room.activity))).toBeNull();
  });
});

describe('what stands in a line', () => {
  test('is an event that the room knows, whole and nothing besides', () => {
    const left = { type: 'seat-left', id: idOf('leaving') };
    expect(asEvent({ ...left, more: 1 })).toEqual(left);
    expect(asEvent({ ...left, id: 'short' })).toBeUndefined();
    expect(asEvent({ type: 'seat-taken', id: idOf('x') })).toBeUndefined();
  });

  test('is an act of some activity, with all its fields for that activity to read', () => {
    const act = { type: 'danced', id: idOf('dance'), activity: PULSE, steps: 3 };
    expect(asEvent(act)).toEqual(act);
    expect(isKernelEvent(saying({ type: 'danced', activity: PULSE }))).toBe(false);
    expect(isKernelEvent(saying({ type: 'seat-left' }))).toBe(true);
    expect(asEvent({ ...act, activity: undefined })).toBeUndefined();
    expect(asEvent({ ...act, type: 'Danced' })).toBeUndefined();
  });

  test('is nothing where it is no object with a type', () => {
    for (const value of [null, undefined, 'seat-left', 7, [], {}, { type: null }]) {
      expect(asEvent(value)).toBeUndefined();
    }
  });
});
