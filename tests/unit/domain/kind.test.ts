import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { defineKind } from '#domain/activity/contract/kind.ts';
import { isOfKind } from '#domain/activity/contract/is-of-kind.ts';
import { gatheringFrom, type Gathering } from '#domain/activity/gathering/gathering.ts';
import { revealOf } from '#domain/activity/gathering/reveal.ts';
import type { ActEvent, StartEvent } from '#domain/facts/activity.ts';
import { onActivity } from '#domain/facts/field.ts';
import type { Line } from '#domain/facts/line.ts';
import { accept, refuse } from '#domain/kernel/result.ts';
import { idOf, NOON, seatOf } from '../../support/rooms.ts';

/** A circle that counts to something: as little as a kind of activity can be. */
type Count = { readonly kind: 'count'; readonly v: 1; readonly id: string; readonly to: number };
const countActs = [v.object({ type: v.literal('counted'), ...onActivity, by: v.number() })] as const;
const plain = {
  kind: 'count',
  v: 1,
  setup: v.object({ to: v.number() }),
  acts: countActs,
  start: ({ to }: { to: number }, _facts: object, { event: { id } }: Line<StartEvent>) =>
    to < 0 ? refuse('does-not-fit') : accept<Count>({ kind: 'count', v: 1, id, to }),
  act: (count: Count, { by }: { by: number }) => accept({ ...count, to: count.to + by }),
} as const;
const counting = defineKind<Count, { to: number }, typeof countActs>(plain);

const ADA = seatOf('ada');
const BEN = seatOf('ben');
const COUNT: Count = { kind: 'count', v: 1, id: idOf('count'), to: 3 };
const OTHER = { ...COUNT, kind: 'other' };
const NEWER = { ...COUNT, v: 2 };
const facts = { seats: [], facilitators: [ADA], activity: null, past: [] };
const lineOf = <Event>(event: Event): Line<Event> => ({ seq: 2, at: NOON, seat: ADA, event });
const begun = (setup: unknown) =>
  lineOf<StartEvent>({ type: 'activity-started', id: COUNT.id, after: null, kind: 'count', v: 1, setup });
const act = (event: Omit<ActEvent, 'id' | 'activity'> & { type: string }) =>
  lineOf<ActEvent>({ id: idOf('act'), activity: COUNT.id, ...event });
const counted = act({ type: 'counted', by: 2 });

describe('a kind of activity', () => {
  test('is told by its name and its version', () => {
    const isCount = isOfKind<Count>('count', 1);

    expect([COUNT, OTHER, NEWER].map(isCount)).toEqual([true, false, false]);
    expect(counting).toMatchObject({ kind: 'count', v: 1 });
  });

  test('reads itself what begins it', () => {
    expect(counting.start(facts, begun({ to: 3, more: true }))).toEqual(accept(COUNT));
    expect(counting.start(facts, begun({ to: 'three' }))).toEqual(refuse('does-not-fit'));
    expect(counting.start(facts, begun(undefined))).toEqual(refuse('does-not-fit'));
    expect(counting.start(facts, begun({ to: -1 }))).toEqual(refuse('does-not-fit'));
  });

  test('reads itself what happens in it, and refuses what it does not know', () => {
    expect(counting.act(COUNT, facts, counted)).toEqual(accept({ ...COUNT, to: 5 }));
    expect(counting.act(COUNT, facts, act({ type: 'counted', by: 'two' }))).toEqual(refuse('does-not-fit'));
    expect(counting.act(COUNT, facts, act({ type: 'danced', by: 2 }))).toEqual(refuse('does-not-fit'));
  });

  test('has its acts signed, unless it says otherwise', () => {
    const silent = defineKind<Count, { to: number }, typeof countActs>({
      ...plain,
      signature: { counted: 'unsigned' },
    });

    expect(counting.signatureOf('counted')).toBe('signed');
    expect(silent.signatureOf('counted')).toBe('unsigned');
    expect(silent.signatureOf('danced')).toBe('signed');
  });

  test('is not moved by who comes, goes or changes seats, has no answers and no pace, unless it says so', () => {
    expect(counting.seatJoined(COUNT, BEN)).toBe(COUNT);
    expect(counting.seatGone(COUNT, BEN, NOON)).toBe(COUNT);
    expect(counting.seatReplaced(COUNT, BEN, ADA)).toBe(COUNT);
    expect(counting.gatheringOf(COUNT)).toBeNull();
    expect(counting.actOf({ part: 'words', text: 'x' }, { collection: 1, commitment: null })).toBeNull();
    expect(counting.pace(COUNT, BEN)).toBeNull();
  });

  test('says what it makes of who comes, goes or changes seats, and how fast it is', () => {
    const lively = defineKind<Count, { to: number }, typeof countActs>({
      ...plain,
      seatJoined: (count) => ({ ...count, to: count.to + 1 }),
      seatGone: (count, _seat, at) => ({ ...count, to: at }),
      seatReplaced: (count, lost, found) => ({ ...count, to: lost === BEN && found === ADA ? 100 : 0 }),
      pace: ({ to }) => ({ kind: 'writing', expecting: to }),
    });

    expect(lively.seatJoined(COUNT, BEN)).toEqual({ ...COUNT, to: 4 });
    expect(lively.seatGone(COUNT, BEN, NOON)).toEqual({ ...COUNT, to: NOON });
    expect(lively.seatReplaced(COUNT, BEN, ADA)).toEqual({ ...COUNT, to: 100 });
    expect(lively.pace(COUNT, null)).toEqual({ kind: 'writing', expecting: 3 });
    for (const foreign of [OTHER, NEWER]) {
      expect(lively.seatJoined(foreign, BEN)).toBe(foreign);
      expect(lively.seatGone(foreign, BEN, NOON)).toBe(foreign);
      expect(lively.seatReplaced(foreign, BEN, ADA)).toBe(foreign);
      expect(lively.pace(foreign, null)).toBeNull();
      expect(lively.act(foreign, facts, counted)).toEqual(refuse('does-not-fit'));
    }
  });
});

describe('a kind whose answers stay on the devices', () => {
  type Asked = Count & { readonly gathering: Gathering | null };
  const gathering: Gathering = {
    ...gatheringFrom({ named: false, eligible: [ADA, BEN], threshold: 2, minLateAnswers: 2 }),
    marks: [BEN],
  };
  const ASKED: Asked = { ...COUNT, gathering };
  const asking = defineKind<Asked, { to: number }, typeof countActs>({
    ...plain,
    start: () => accept(ASKED),
    act: (asked) => accept({ ...asked, to: 0 }),
    seatGone: (asked) => ({ ...asked, to: 1 }),
    seatReplaced: (asked) => ({ ...asked, to: 2 }),
    reveal: revealOf<Asked>({
      of: (asked) => asked.gathering,
      with: (asked, next) => ({ ...asked, gathering: next }),
      actOf: (content, { collection }) => ({ type: `${content.part}-${collection}` }),
    }),
  });
  const unasked: Asked = { ...ASKED, gathering: null };
  const answered = act({ type: 'answered' });

  test('is marked, collected and tidied like every other', () => {
    expect(asking.act(ASKED, facts, answered)).toEqual(
      accept({ ...ASKED, gathering: { ...gathering, marks: [BEN, ADA] } }),
    );
    expect(asking.act(ASKED, facts, act({ type: 'answer-taken-back' }))).toEqual(refuse('not-answered'));
    expect(asking.act(ASKED, facts, act({ type: 'collection-opened' }))).toEqual(refuse('does-not-fit'));
    expect(asking.act(unasked, facts, answered)).toEqual(refuse('does-not-fit'));
    expect(asking.act(ASKED, facts, counted)).toEqual(accept({ ...ASKED, to: 0 }));
  });

  test('knows its own answers, and those of no other kind', () => {
    expect(asking.gatheringOf(ASKED)).toBe(gathering);
    expect(asking.gatheringOf(unasked)).toBeNull();
    expect(asking.gatheringOf({ ...ASKED, v: 2 } as object as Asked)).toBeNull();
    const entry = { collection: 2, commitment: null } as const;
    expect(asking.actOf({ part: 'words', text: 'x' }, entry)).toEqual({ type: 'words-2' });
  });

  test('takes back without a name what came without one, and the rest by name', () => {
    expect(asking.signatureOf('contribution-withdrawn')).toBe('either');
    expect(asking.signatureOf('answered')).toBe('signed');
    expect(asking.signatureOf('contribution-claimed')).toBe('signed');
    expect(counting.signatureOf('contribution-withdrawn')).toBe('signed');
  });

  test('forgets the mark of who goes or changes seats, after what it does itself', () => {
    expect(asking.seatGone(ASKED, BEN, NOON)).toEqual({
      ...ASKED,
      to: 1,
      gathering: { ...gathering, marks: [] },
    });
    expect(asking.seatReplaced(ASKED, BEN, seatOf('phone'))).toEqual({
      ...ASKED,
      to: 2,
      gathering: { ...gathering, marks: [], eligible: [ADA, seatOf('phone')] },
    });
    expect(asking.seatGone(unasked, BEN, NOON)).toEqual({ ...unasked, to: 1 });
    expect(asking.seatReplaced(unasked, BEN, ADA)).toEqual({ ...unasked, to: 2 });
    expect(asking.seatJoined(ASKED, ADA)).toBe(ASKED);
  });
});
