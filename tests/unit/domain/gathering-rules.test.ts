import { describe, expect, test } from 'vitest';
import { isAskDeeper, askedIn, isUnlocked } from '#domain/activity/ask-deeper/ask-deeper.ts';
import {
  COLLECTION_MS,
  countedMarks,
  gatheringFrom,
  isCollecting,
  isStuffed,
  leftOut,
  received,
  type Collection,
  type Contribution,
  type Gathering,
} from '#domain/activity/gathering/gathering.ts';
import { firstBatch, outcomeOf } from '#domain/activity/gathering/outcome.ts';
import { drawnIn, isIcebreaker } from '#domain/activity/icebreaker/icebreaker.ts';
import { withGathering } from '#domain/activity/icebreaker/evolve.ts';
import { isPulse } from '#domain/activity/pulse/pulse.ts';
import { gatheringOf, kindOf } from '#domain/rulebook/kinds.ts';
import { BOOK } from '../../support/book.ts';
import {
  as,
  deeperAsked,
  icebreakerDrawn,
  idOf,
  logOf,
  NOON,
  pulseStarted,
  seatOf,
  type Log,
} from '../../support/rooms.ts';

const ACTIVITY = idOf('activity');
const on = { activity: ACTIVITY };
const people = ['ada', 'ben', 'caro', 'dina'];
const hash = (n: number) => `${n}`.padEnd(42, 'h') + 'A';
const value = 'v'.repeat(22);
const circle = logOf('ada', ...people.slice(1));
const mark = (log: Log, who: string) => log.by(who, { type: 'answered', ...on });
const opened = (log: Log, collection: 1 | 2 = 1, at = 0, who = 'ada') =>
  log.by(who, { type: 'collection-opened', ...on, collection }, at);
const gathering = (log: Log): Gathering => gatheringOf(BOOK, log.room.activity!)!;

const came = (id: string, about: Partial<Contribution> = {}): Contribution => ({
  id,
  seat: null,
  commitment: null,
  content: { part: 'ratings', ratings: [1, 2, 3] },
  standing: 'shown',
  ...about,
});
const words = (id: string, about: Partial<Contribution> = {}) =>
  came(id, { content: { part: 'words', text: id }, ...about });
const collected = (expected: number, ...contributions: Contribution[]): Collection => ({
  closesAt: NOON,
  expected,
  contributions,
});
const marked = (count: number, ...collections: Collection[]): Gathering => ({
  ...gatheringFrom({ named: false, eligible: people, threshold: 3, minLateAnswers: 2 }),
  marks: people.slice(0, count),
  collections,
});

describe('answers that are kept until they are shown together', () => {
  const pulse = circle.by('ada', pulseStarted({ id: ACTIVITY, after: null, threshold: 3 }));

  test('are asked of everyone who is here, be it away for a moment', () => {
    const log = circle
      .by('ben', { type: 'seat-away', seat: seatOf('ben') })
      .by('caro', { type: 'seat-left' })
      .by('ada', pulseStarted({ after: null, threshold: 3 }));

    expect(as(isPulse, log.room.activity)).toMatchObject({
      openedAt: NOON,
      gathering: {
        named: false,
        eligible: ['ada', 'ben', 'dina'].map(seatOf),
        threshold: 3,
        minLateAnswers: 3,
        marks: [],
        collections: [],
      },
    });
  });

  test('are taken back before they are shown by the person who marked one, and by nobody else', () => {
    const two = mark(mark(pulse, 'ben'), 'caro');
    expect(two.by('dina', { type: 'answer-taken-back', ...on }).refusal).toBe('not-answered');
    expect(gathering(two.by('ben', { type: 'answer-taken-back', ...on })).marks).toEqual([seatOf('caro')]);

    const shown = opened(people.reduce(mark, pulse));
    expect(shown.by('ben', { type: 'answer-taken-back', ...on }).refusal).toBe('collection-over');
  });

  test('are collected when a facilitator says so, once, in this order', () => {
    const all = people.reduce(mark, pulse);
    expect(opened(all, 1, 0, 'ben').refusal).toBe('facilitator-only');
    expect(opened(all, 2).refusal).toBe('collected-already');

    const collecting = opened(all);
    expect(gathering(collecting).collections).toEqual([
      { closesAt: NOON + COLLECTION_MS, expected: 4, contributions: [] },
    ]);
    expect(opened(collecting, 2).refusal).toBe('answers-are-coming');
    expect(opened(collecting, 1, COLLECTION_MS).refusal).toBe('collected-already');
    const again = opened(collecting, 2, COLLECTION_MS);
    expect(gathering(again).collections[1]).toEqual({
      closesAt: NOON + 2 * COLLECTION_MS,
      expected: 4,
      contributions: [],
    });
  });

  test('keep a mark that was there when they were collected, also of someone who goes', () => {
    const collecting = opened(people.reduce(mark, pulse));

    expect(gathering(collecting.by('ben', { type: 'seat-left' })).marks).toEqual(people.map(seatOf));
  });

  test('come in their own collection, under an id of their own', () => {
    const collecting = opened(people.reduce(mark, pulse));
    const rated = { type: 'pulse-rated', ...on, ratings: [1, 2, 3], id: idOf('one') };
    const first = collecting.by(null, { ...rated, collection: 1 });
    expect(gathering(first).collections[0]!.contributions).toEqual([came(idOf('one'))]);
    expect(collecting.by(null, { ...rated, collection: 2 }).refusal).toBe('not-collecting');
    expect(first.by(null, { ...rated, collection: 1 }).refusal).toBe('does-not-fit');

    const again = opened(first, 2, COLLECTION_MS);
    expect(again.by(null, { ...rated, collection: 2 }).refusal).toBe('does-not-fit');
    const late = again.by(null, { ...rated, id: idOf('two'), collection: 2 });
    expect(gathering(late).collections.map(({ contributions }) => contributions.length)).toEqual([1, 1]);
    expect(late.by(null, { ...rated, id: idOf('three'), collection: 1 }).refusal).toBe('not-collecting');
  });

  test('count by the seats that were there, and are left out where they did not come', () => {
    expect(countedMarks({ ...marked(3), eligible: people.slice(1) })).toBe(2);
    expect(leftOut(marked(4, collected(4, came('a'), came('b'))))).toBe(2);
    expect(leftOut(marked(4, collected(4, came('a')), collected(3, came('b'))))).toBe(2);
    expect(leftOut(marked(1, collected(1, came('a'), came('b'))))).toBe(0);
  });

  test('count once where ratings and words travel apart', () => {
    expect(received(collected(3, came('a'), came('b'), words('c')))).toBe(2);
    expect(received(collected(3, came('a'), words('b'), words('c')))).toBe(2);
    expect(isStuffed(collected(2, came('a'), came('b'), words('c'), words('d')))).toBe(false);
    expect(isStuffed(collected(1, came('a'), came('b')))).toBe(true);
    expect(isStuffed(collected(1, words('a'), words('b')))).toBe(true);
  });

  test('are coming until twenty seconds are over; with names, until all are there', () => {
    const two = collected(2, came('a'), came('b'));
    expect(isCollecting(marked(2), NOON - 1)).toBe(false);
    expect(isCollecting(marked(2, two), NOON - 1)).toBe(true);
    expect(isCollecting(marked(2, two), NOON)).toBe(false);
    expect(isCollecting({ ...marked(2, two), named: true }, NOON - 1)).toBe(false);
    expect(isCollecting({ ...marked(3, { ...two, expected: 3 }), named: true }, NOON - 1)).toBe(true);
  });
});

describe('an answer that came out', () => {
  const pulse = circle.by('ada', pulseStarted({ id: ACTIVITY, after: null, threshold: 3 }));
  const say = (log: Log, n: number) =>
    log.by(null, {
      type: 'pulse-said',
      ...on,
      id: idOf(`words-${n}`),
      collection: 1,
      text: `${n}`,
      commitment: hash(n),
    });
  const said = [1, 2].reduce(say, opened(people.reduce(mark, pulse)));
  const onIt = (n: number) => ({ ...on, contribution: idOf(`words-${n}`) });
  const standings = (log: Log) =>
    gathering(log).collections[0]!.contributions.map(({ standing }) => standing);

  test('says what was written, and has what hides its author', () => {
    expect(gathering(said).collections[0]!.contributions).toEqual(
      [1, 2].map((n) =>
        words(idOf(`words-${n}`), { commitment: hash(n), content: { part: 'words', text: `${n}` } }),
      ),
    );
  });

  test('is hidden once, and no other one with it', () => {
    const hidden = said.by('ada', { type: 'contribution-hidden', ...onIt(1) });

    expect(standings(hidden)).toEqual(['hidden', 'shown']);
    expect(hidden.by('ada', { type: 'contribution-hidden', ...onIt(1) }).refusal).toBe('nothing-changes');
    expect(said.by('ada', { type: 'contribution-hidden', ...onIt(3) }).refusal).toBe('no-such-contribution');
  });

  test('is not given a name once it was taken back', () => {
    const proven = { commitment: hash(1) };
    const gone = said.by(null, { type: 'contribution-withdrawn', ...onIt(1), value }, 0, proven);

    expect(standings(gone)).toEqual(['withdrawn', 'shown']);
    expect(gone.by('ben', { type: 'contribution-claimed', ...onIt(1), value }, 0, proven).refusal).toBe(
      'not-the-author',
    );
  });

  test('has an author only where it has a value behind it', () => {
    const rated = opened(people.reduce(mark, pulse)).by(null, {
      type: 'pulse-rated',
      ...on,
      id: idOf('words-1'),
      collection: 1,
      ratings: [1, 2, 3],
    });

    expect(rated.by(null, { type: 'contribution-withdrawn', ...onIt(1), value }).refusal).toBe(
      'not-the-author',
    );
    expect(said.by(null, { type: 'contribution-withdrawn', ...onIt(1), value }).refusal).toBe(
      'not-the-author',
    );
  });

  test('bears a name only by the hand of its author: a claim without one is none', () => {
    const claim = { type: 'contribution-claimed', ...onIt(1), value };
    expect(said.by(null, claim, 0, { commitment: hash(1) }).refusal).toBe('unsigned');

    const named = said.by('ben', claim, 0, { commitment: hash(1) });
    expect(named.by('ben', claim, 0, { commitment: hash(1) }).refusal).toBe('not-the-author');
  });
});

describe('what is shown of answers', () => {
  const at = NOON;
  const three = ['c', 'a', 'b'].map((id) => came(id));
  const over = (gathering: Gathering) => {
    const outcome = outcomeOf(gathering, at);
    if (outcome.phase !== 'over') throw new Error(outcome.phase);
    return { ...outcome, batches: outcome.batches.map((batch) => batch.map(({ id }) => id)) };
  };

  test('is nothing while people write, and how long it takes while it comes', () => {
    const coming = { ...collected(3), closesAt: NOON + 1 };
    expect(outcomeOf(marked(3), at)).toEqual({ phase: 'writing' });
    expect(outcomeOf(marked(3, coming), at)).toEqual({ phase: 'collecting', closesAt: NOON + 1, round: 1 });
    expect(outcomeOf(marked(3, collected(3), { ...coming, closesAt: NOON + 2 }), at)).toEqual({
      phase: 'collecting',
      closesAt: NOON + 2,
      round: 2,
    });
  });

  test('comes in an order of its own: by what hides its author, or by its id', () => {
    expect(over(marked(3, collected(3, ...three))).batches).toEqual([['a', 'b', 'c']]);
    const hashed = [
      words('a', { commitment: hash(3) }),
      words('b', { commitment: hash(1) }),
      words('c', { commitment: hash(2) }),
    ];
    expect(over(marked(3, collected(3, ...hashed))).batches).toEqual([['b', 'c', 'a']]);
  });

  test('is nothing where one of two collections was stuffed and the first alone is too little', () => {
    const few = collected(4, came('a'));
    const stuffed = collected(1, came('b'), came('c'), came('d'));

    expect(over(marked(4, few, stuffed))).toMatchObject({ batches: [], withheld: 'stuffed' });
    expect(over(marked(4, stuffed, few))).toMatchObject({ batches: [], withheld: 'stuffed' });
    expect(over(marked(4, few, collected(3, came('b'))))).toMatchObject({
      batches: [],
      withheld: 'too-few',
      mayCollectAgain: false,
    });
    expect(over(marked(4, few, collected(3, came('c'), came('b'))))).toEqual({
      phase: 'over',
      batches: [['a', 'b', 'c']],
      withheld: null,
      leftOut: 1,
      mayCollectAgain: false,
    });
  });

  test('stays where it was enough, whatever a second collection brings', () => {
    const first = collected(5, ...three);
    const shown = ['a', 'b', 'c'];

    expect(over(marked(4, first, collected(1, came('d'), came('e'))))).toMatchObject({
      batches: [shown],
      withheld: 'stuffed',
    });
    expect(over(marked(4, first, collected(2, came('d'))))).toMatchObject({
      batches: [shown],
      withheld: 'too-few',
    });
    expect(over(marked(4, first, collected(2, came('e'), came('d')))).batches).toEqual([shown, ['d', 'e']]);
    expect(firstBatch(marked(4, first, collected(2))).map(({ id }) => id)).toEqual(shown);
    expect(firstBatch(marked(4))).toEqual([]);
    expect(firstBatch(marked(4, collected(4, came('a'))))).toEqual([]);
  });

  test('may be collected again where as many were left out as may come together', () => {
    const four: Gathering = { ...marked(4, collected(4, came('a'), came('b'))), threshold: 2 };

    expect(over(four)).toMatchObject({ leftOut: 2, mayCollectAgain: true });
    expect(over({ ...four, minLateAnswers: 3 })).toMatchObject({ leftOut: 2, mayCollectAgain: false });
  });
});

describe('a drawn question that is answered in writing', () => {
  const drawn = circle.by('ada', icebreakerDrawn({ id: ACTIVITY, after: null, prompt: 'one' }));
  const writing = (named: boolean, at = 0) => drawn.by('ada', { type: 'writing-opened', ...on, named }, at);
  const shown = { type: 'answer-shown', ...on, collection: 1, text: 'The sea' };

  test('is begun by a facilitator, once, and answered aloud until then', () => {
    expect(drawn.room.activity).toEqual({
      kind: 'icebreaker',
      v: 1,
      id: ACTIVITY,
      prompt: 'one',
      writing: null,
    });
    expect(drawn.by('ben', { type: 'writing-opened', ...on, named: true }).refusal).toBe('facilitator-only');
    expect(writing(true).by('ada', { type: 'writing-opened', ...on, named: true }).refusal).toBe(
      'writing-already',
    );
    expect(drawn.by('ben', shown).refusal).toBe('not-collecting');
    expect(mark(drawn, 'ben').refusal).toBe('does-not-fit');
    expect(drawn.by('ben', { type: 'seat-left' }).room.activity).toEqual(drawn.room.activity);
  });

  test('comes out from one on with names, from three on without', () => {
    const rules = (named: boolean) => as(isIcebreaker, writing(named, 5).room.activity).writing;
    const eligible = people.map(seatOf);
    const none = { eligible, marks: [], collections: [] };

    expect(rules(true)).toEqual({
      openedAt: NOON + 5,
      gathering: { named: true, threshold: 1, minLateAnswers: 1, ...none },
    });
    expect(rules(false)).toEqual({
      openedAt: NOON + 5,
      gathering: { named: false, threshold: 3, minLateAnswers: 2, ...none },
    });
  });

  test('has its words, with the name or what hides it', () => {
    const named = opened(mark(writing(true), 'ben')).by('ben', { ...shown, id: idOf('words') });
    const entry = words(idOf('words'), { content: { part: 'words', text: 'The sea' } });
    expect(gathering(named).collections[0]!.contributions).toEqual([{ ...entry, seat: seatOf('ben') }]);

    const nameless = opened(people.reduce(mark, writing(false))).by(null, {
      ...shown,
      id: idOf('words'),
      commitment: hash(1),
    });
    expect(gathering(nameless).collections[0]!.contributions).toEqual([{ ...entry, commitment: hash(1) }]);
  });

  test('is answered once by each, also where the left out are collected', () => {
    const one = opened(['ada', 'ben'].reduce(mark, writing(true))).by('ben', shown);
    const again = opened(one, 2, COLLECTION_MS);

    expect(again.by('ben', { ...shown, collection: 2 }).refusal).toBe('answered-already');
    expect(again.by('ada', { ...shown, collection: 2 }).refusal).toBeUndefined();
  });

  test('keeps nothing where nobody writes', () => {
    const aloud = as(isIcebreaker, drawn.room.activity);

    expect(withGathering(aloud, marked(1))).toBe(aloud);
  });

  test('is not drawn a second time, now or later', () => {
    const two = drawn.by('ada', icebreakerDrawn({ after: ACTIVITY, prompt: 'two' }));
    const after = two.room.activity!.id;

    expect(two.by('ada', icebreakerDrawn({ after, prompt: 'one' })).refusal).toBe('drawn-before');
    expect(two.by('ada', icebreakerDrawn({ after, prompt: 'two' })).refusal).toBe('drawn-before');
    expect(drawnIn({ activity: null, past: [] })).toEqual([]);
    const pulse = two.by('ada', pulseStarted({ after, threshold: 3 }));
    expect(drawnIn(pulse.room)).toEqual(['one', 'two']);
  });
});

describe('everyone who is asked to go deeper', () => {
  const asked = circle.by('ada', deeperAsked({ id: ACTIVITY, after: null }));
  const answered = (log: Log, ...said: ('yes' | 'no')[]) =>
    said.reduce((so, answer) => so.by(null, { type: 'deeper-answered', ...on, collection: 1, answer }), log);
  const all = opened(people.reduce(mark, asked));

  test('is asked once in a room, by a facilitator, and among three at the least', () => {
    expect(circle.by('ben', deeperAsked({ after: null })).refusal).toBe('facilitator-only');
    expect(logOf('ada', 'ben').by('ada', deeperAsked({ after: null })).refusal).toBe('too-few-to-ask');
    expect(logOf('ada', 'ben', 'caro').by('ada', deeperAsked({ after: null })).refusal).toBeUndefined();
    expect(asked.by('ada', deeperAsked({ after: ACTIVITY })).refusal).toBe('asked-before');
    const afterPulse = circle.by('ada', pulseStarted({ id: ACTIVITY, after: null, threshold: 3 }));
    expect(afterPulse.by('ada', deeperAsked({ after: ACTIVITY })).refusal).toBeUndefined();
    const later = asked.by('ada', { type: 'activity-ended', ...on });
    expect(later.by('ada', deeperAsked({ after: null })).refusal).toBe('asked-before');
  });

  test('answers without a name, from three on', () => {
    expect(as(isAskDeeper, asked.room.activity)).toEqual({
      kind: 'ask-deeper',
      v: 1,
      id: ACTIVITY,
      gathering: {
        named: false,
        eligible: people.map(seatOf),
        threshold: 3,
        minLateAnswers: 2,
        marks: [],
        collections: [],
      },
    });
    const yes = { type: 'deeper-answered', ...on, collection: 1, answer: 'yes', id: idOf('words') };
    expect(all.by('ben', yes).refusal).toBe('signed-but-anonymous');
    expect(gathering(all.by(null, yes)).collections[0]!.contributions).toEqual([
      words(idOf('words'), { content: { part: 'words', text: 'yes' } }),
    ]);
    expect(asked.by(null, yes).refusal).toBe('not-collecting');
  });

  test('opens deep questions by a yes of all, once it is out', () => {
    const unlocked = (log: Log, at: number) => isUnlocked(log.room, NOON + at);
    const yes = answered(all, 'yes', 'yes', 'yes', 'yes');

    expect(unlocked(yes, COLLECTION_MS - 1)).toBe(false);
    expect(unlocked(yes, COLLECTION_MS)).toBe(true);
    expect(unlocked(answered(all, 'yes', 'yes', 'no', 'yes'), COLLECTION_MS)).toBe(false);
    expect(unlocked(answered(all, 'yes', 'yes', 'yes'), COLLECTION_MS)).toBe(false);
    const later = yes.by('ada', { type: 'activity-ended', ...on }, COLLECTION_MS);
    expect(unlocked(later, COLLECTION_MS)).toBe(true);
    expect(askedIn(later.room)).toHaveLength(1);
  });
});

describe('how an answer travels', () => {
  const entry = { collection: 2, commitment: null } as const;
  const proven = { collection: 1, commitment: hash(1) } as const;
  const saying = { part: 'words', text: 'yes' } as const;
  const rating = { part: 'ratings', ratings: [1, null, 3] } as const;
  const actOf = (kind: string) => kindOf(BOOK, { kind, v: 1 })!.actOf;

  test('is in the words of its kind', () => {
    expect(actOf('icebreaker')(saying, entry)).toEqual({
      type: 'answer-shown',
      collection: 2,
      text: 'yes',
    });
    expect(actOf('icebreaker')(saying, proven)).toEqual({
      type: 'answer-shown',
      collection: 1,
      text: 'yes',
      commitment: hash(1),
    });
    expect(actOf('icebreaker')(rating, entry)).toMatchObject({ text: '' });
    expect(actOf('pulse')(rating, proven)).toEqual({
      type: 'pulse-rated',
      collection: 1,
      ratings: [1, null, 3],
    });
    expect(actOf('pulse')(saying, proven)).toEqual({
      type: 'pulse-said',
      collection: 1,
      text: 'yes',
      commitment: hash(1),
    });
    expect(actOf('ask-deeper')(saying, proven)).toEqual({
      type: 'deeper-answered',
      collection: 1,
      answer: 'yes',
    });
    expect(actOf('ask-deeper')({ ...saying, text: 'Yes' }, entry)).toMatchObject({ answer: 'no' });
    expect(actOf('ask-deeper')(rating, entry)).toMatchObject({ answer: 'no' });
    expect(actOf('round')(saying, entry)).toBeNull();
  });

  test('is without a name where its kind never shows one', () => {
    const signatureOf = (kind: string, type: string) => kindOf(BOOK, { kind, v: 1 })!.signatureOf(type);

    expect(signatureOf('icebreaker', 'answer-shown')).toBe('either');
    expect(signatureOf('icebreaker', 'writing-opened')).toBe('signed');
    expect(signatureOf('pulse', 'pulse-rated')).toBe('unsigned');
    expect(signatureOf('pulse', 'pulse-said')).toBe('unsigned');
    expect(signatureOf('ask-deeper', 'deeper-answered')).toBe('unsigned');
    expect(signatureOf('ask-deeper', 'answered')).toBe('signed');
  });
});
