import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { askDeeperActs, askDeeperSetup } from '#domain/activity/ask-deeper/acts.ts';
import { gatheringActs } from '#domain/activity/gathering/event.ts';
import { icebreakerActs, icebreakerSetup } from '#domain/activity/icebreaker/acts.ts';
import { pulseActs, pulseSetup } from '#domain/activity/pulse/acts.ts';
import { roundActs, roundSetup } from '#domain/activity/round/acts.ts';
import { spokenActs, spokenSetup } from '#domain/activity/spoken/acts.ts';
import { actEvent, endEvent } from '#domain/facts/activity.ts';
import { asEvent } from '#domain/rulebook/event.ts';
import { idOf, seatOf } from '../../support/rooms.ts';

type Fields = Readonly<Record<string, unknown>>;
type Example = readonly [whole: Fields, ...spoilt: readonly Fields[]];

const ids = { id: idOf('event'), activity: idOf('activity') };
const seat = seatOf('ben');
const HASH = 'h'.repeat(42) + 'A';
const value = 'v'.repeat(22);
const turn = 1;
const startsInMs = 0;
const collection = 1;

/** Whether it is read with all its fields, and not with any one of them missing or spoilt. */
function isReadWhole(read: (event: Fields) => unknown, [whole, ...spoilt]: Example, optional: string[] = []) {
  expect(read(whole), JSON.stringify(whole)).toEqual(whole);
  for (const field of Object.keys(whole)) {
    const rest = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field));
    if (optional.includes(field)) expect(read(rest)).toEqual(rest);
    else expect(read(rest), `${String(whole.type)} without ${field}`).toBeUndefined();
  }
  for (const change of spoilt) {
    expect(read({ ...whole, ...change }), JSON.stringify(change)).toBeUndefined();
  }
}
const reads = (schema: v.GenericSchema) => (event: Fields) => {
  const parsed = v.safeParse(schema, event);
  return parsed.success ? parsed.output : undefined;
};
const readsOneOf = (schemas: readonly v.GenericSchema[]) => (event: Fields) =>
  schemas.map((schema) => reads(schema)(event)).find((read) => read !== undefined);
const said = (schemas: readonly { entries: { type: { literal: string } } }[]) =>
  schemas.map(({ entries }) => entries.type.literal).sort();
/** Every one of these is read, and these are all. */
function areAll(
  schemas: readonly (v.GenericSchema & { entries: { type: { literal: string } } })[],
  examples: Readonly<Record<string, readonly [Fields?, ...Fields[]]>>,
  optional: string[] = [],
) {
  expect(Object.keys(examples).sort()).toEqual(said(schemas));
  for (const [type, [more = {}, ...spoilt]] of Object.entries(examples)) {
    isReadWhole(readsOneOf(schemas), [{ type, ...ids, ...more }, ...spoilt], optional);
  }
}

describe('what is said in a round', () => {
  test('names the turn it is meant for, and when the next one begins', () => {
    const onTurn: readonly [Fields, ...Fields[]] = [
      { turn, startsInMs },
      { turn: 0 },
      { startsInMs: 10_001 },
    ];
    areAll(roundActs, {
      'turn-done': onTurn,
      'turn-passed': onTurn,
      'turn-postponed': onTurn,
      'turn-advanced': onTurn,
      'turn-skipped': [{ turn, startsInMs, seat }, { seat: 'ben' }],
      'turn-declined': [],
      'turn-requested': [],
      'round-paused': [{ turn }],
      'round-resumed': [{ turn, startsInMs }],
      'round-time-added': [{ turn, ms: 30_000 }, { ms: 600_001 }],
      'round-ended': [{ turn }],
    });
  });

  test('begins it: who speaks and who listens, for how long, about what', () => {
    const setup = {
      order: [seat],
      sittingOut: [],
      pace: { each: 15_000 },
      number: 1,
      topic: { prompt: 'small-win' },
      startsInMs,
    };
    const crowd = Array.from({ length: 101 }, () => seat);
    const read = reads(roundSetup);
    isReadWhole(
      read,
      [
        setup,
        { order: [] },
        { order: ['ben'] },
        { order: crowd },
        { sittingOut: ['ben'] },
        { sittingOut: crowd },
        { pace: {} },
        ...[14_999, 30 * 60_000 + 1, 20_000.5].map((each) => ({ pace: { each } })),
        ...[14_999, 4 * 3_600_000 + 1, 20_000.5].map((whole) => ({ pace: { whole } })),
        ...[0, 100, 1.5].map((number) => ({ number })),
        { topic: {} },
        { startsInMs: -1 },
      ],
      ['topic'],
    );
    for (const pace of [{ each: 30 * 60_000 }, { whole: 15_000 }, { whole: 4 * 3_600_000 }]) {
      expect(read({ ...setup, pace })).toEqual({ ...setup, pace });
    }
    const hundred = crowd.slice(1);
    expect(read({ ...setup, order: hundred, sittingOut: hundred, number: 99 })).toMatchObject({ number: 99 });
  });
});

describe('what is said in a spoken step', () => {
  test('holds its time', () => {
    areAll(spokenActs, {
      'spoken-paused': [],
      'spoken-resumed': [{ startsInMs }, { startsInMs: -1 }],
      'spoken-time-added': [{ ms: -60_000 }, { ms: 0.5 }],
    });
  });

  test('begins it: for a quarter of a minute up to four hours', () => {
    const read = reads(spokenSetup);
    isReadWhole(read, [
      { ms: 15_000, startsInMs },
      ...[14_999, 4 * 3_600_000 + 1, 20_000.5].map((ms) => ({ ms })),
    ]);
    expect(read({ ms: 4 * 3_600_000, startsInMs })).toBeDefined();
  });
});

describe('what is said around a question', () => {
  test('is that writing begins, and what was written', () => {
    areAll(
      icebreakerActs,
      {
        'writing-opened': [{ named: true }, { named: 'yes' }],
        'answer-shown': [
          { collection, text: 'The sea', commitment: HASH },
          { collection: 3 },
          { text: ' ' },
          { text: 'x'.repeat(3_001) },
          { commitment: 'short' },
        ],
      },
      ['commitment'],
    );
  });

  test('begins it: which one was drawn', () => {
    isReadWhole(reads(icebreakerSetup), [{ prompt: 'small-win' }, { prompt: 'Small win' }]);
  });
});

describe('what is said in a pulse', () => {
  test('is ratings from one to five, or none, and apart from them a line of words', () => {
    areAll(pulseActs, {
      'pulse-rated': [
        { collection, ratings: [1, null, 5] },
        { collection: 0 },
        ...[[1, 2], [1, 2, 3, 4].slice(0, 2), [0, 2, 3], [1, 6, 3], [1, 2, 2.5], [1, 2, '3']].map(
          (ratings) => ({
            ratings,
          }),
        ),
      ],
      'pulse-said': [
        { collection, text: 'Slower', commitment: HASH },
        { collection: 3 },
        { text: ' ' },
        { text: 'x'.repeat(281) },
        { commitment: 'short' },
      ],
    });
    const longest = { ...ids, type: 'pulse-said', collection, text: 'x'.repeat(280), commitment: HASH };
    expect(readsOneOf(pulseActs)(longest)).toEqual(longest);
    expect(readsOneOf(pulseActs)({ ...longest, text: ' Slower ' })).toMatchObject({ text: 'Slower' });
  });

  test('begins it: from three answers on it is shown, or from more', () => {
    isReadWhole(reads(pulseSetup), [{ threshold: 3 }, ...[2, 101, 3.5].map((threshold) => ({ threshold }))]);
    expect(reads(pulseSetup)({ threshold: 100 })).toEqual({ threshold: 100 });
  });
});

describe('what is said where everyone is asked to go deeper', () => {
  test('is yes or no, and nothing else', () => {
    areAll(askDeeperActs, {
      'deeper-answered': [{ collection, answer: 'yes' }, { collection: 3 }, { answer: 'maybe' }],
    });
    const no = { ...ids, type: 'deeper-answered', collection: 2, answer: 'no' };
    expect(readsOneOf(askDeeperActs)(no)).toEqual(no);
    expect(reads(askDeeperSetup)({})).toEqual({});
  });
});

describe('what is said of answers that are shown together', () => {
  test('names the answer it is about', () => {
    const contribution = idOf('words');
    areAll(gatheringActs, {
      answered: [],
      'answer-taken-back': [],
      'collection-opened': [{ collection: 2 }, { collection: 3 }],
      'contribution-hidden': [{ contribution }, { contribution: 'short' }],
      'contribution-withdrawn': [{ contribution, value }, { contribution: 'short' }, { value: 'short' }],
      'contribution-claimed': [{ contribution, value }, { contribution: 'short' }, { value: 'short' }],
    });
  });
});

describe('what is said in any activity', () => {
  test('names itself in small letters, and the activity', () => {
    const act = { type: 'abc', ...ids, more: [1] };
    isReadWhole(
      reads(actEvent),
      [act, ...['ab', 'a'.repeat(41), 'Abc', 'abc1', 'a b', 'abc!', '!abc'].map((type) => ({ type }))],
      ['more'],
    );
    expect(reads(actEvent)({ ...act, type: 'a'.repeat(40) })).toBeDefined();
    isReadWhole(reads(endEvent), [{ type: 'activity-ended', ...ids }, { type: 'ended' }]);
  });
});

describe('what is said in a room', () => {
  const read = (event: Fields) => asEvent(event);
  const { id } = ids;
  const recovery = { pub: 'p'.repeat(87), wrapped: 'w'.repeat(64) };
  const whole = (type: string, more: Fields = {}, ...spoilt: Fields[]) =>
    isReadWhole(read, [{ type, id, ...more }, { id: 'short' }, ...spoilt]);

  test('opens it, keeps it longer and closes it', () => {
    const opened = { rules: 1, title: 'Tuesday circle', name: 'Ada', keeper: HASH, recovery };
    whole('room-opened', opened, { rules: 0 }, { rules: 1.5 }, { title: ' ' }, { name: '' }, { keeper: 'x' });
    whole('room-opened', opened, { recovery: {} });
    whole('room-extended', { expiresAt: 0 }, { expiresAt: -1 }, { expiresAt: 0.5 });
    whole('room-closed');
  });

  test('is who comes, goes, leads, and how the door is', () => {
    whole('seat-taken', { name: 'Ben' }, { name: '' });
    whole('seat-renamed', { name: 'Ben' }, { name: '' });
    for (const type of ['seat-admitted', 'seat-away', 'seat-back', 'seat-removed', 'facilitator-granted'])
      whole(type, { seat }, { seat: 'ben' });
    for (const type of [
      'seat-left',
      'seat-returned',
      'facilitator-stepped-down',
      'door-locked',
      'door-unlocked',
    ])
      whole(type);
    whole('seat-replaced', { lost: seat, found: seatOf('phone') }, { lost: 'ben' }, { found: 'phone' });
    const proof = 'P-_9'.repeat(21) + 'zz';
    const proofs = [proof.slice(1), `${proof}a`, `.${proof.slice(1)}`, `${proof}.`, `.${proof}`];
    whole('facilitator-restored', { seat, proof }, { seat: 'ben' }, ...proofs.map((one) => ({ proof: one })));
    whole('keeper-published', { keeper: HASH }, { keeper: 'short' });
    whole('recovery-replaced', { recovery }, { recovery: {} });
  });

  test('is a plan of up to thirty steps, each with its seconds', () => {
    const step = { id: 'arrive', fixed: 0, each: 4 * 3_600 };
    const plan = { replaces: null, recipe: 'first-circle', steps: [step] };
    const withStep = (change: Fields) => ({ steps: [{ ...step, ...change }] });
    whole(
      'agenda-set',
      plan,
      { replaces: 'short' },
      { recipe: 'First circle' },
      { steps: Array.from({ length: 31 }, () => step) },
      ...[{ id: 'Arrive' }, { fixed: -1 }, { fixed: 0.5 }, { each: 4 * 3_600 + 1 }].map(withStep),
      { steps: [{ id: 'arrive' }] },
    );
    const longest = { type: 'agenda-set', id, ...plan, steps: Array.from({ length: 30 }, () => step) };
    expect(read({ ...longest, replaces: id })).toEqual({ ...longest, replaces: id });
    expect(read({ ...longest, steps: [] })).toEqual({ ...longest, steps: [] });
  });

  test('is a form that is handed out, by what stands in its link', () => {
    const secrets = ['A'.repeat(21), 'A'.repeat(23), '.'.repeat(22)];
    whole(
      'form-offered',
      { secret: 'A-_z'.repeat(5) + 'zz', title: 'After a meeting' },
      ...secrets.map((secret) => ({ secret })),
      { title: ' ' },
    );
  });
});
