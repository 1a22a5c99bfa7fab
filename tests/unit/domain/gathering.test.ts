import { describe, expect, test } from 'vitest';
import { COLLECTION_MS } from '#domain/activity/gathering/gathering.ts';
import { gatheringOf } from '#domain/rulebook/kinds.ts';
import { outcomeOf } from '#domain/activity/gathering/outcome.ts';
import {
  NOON,
  icebreakerDrawn,
  idOf,
  logOf,
  pulseStarted,
  seatOf,
  seconds,
  type Log,
} from '../../support/rooms.ts';
import { BOOK } from '../../support/book.ts';
import { drawnIn } from '#domain/activity/icebreaker/icebreaker.ts';

const PULSE = idOf('pulse');
const people = ['ada', 'ben', 'caro', 'dina', 'elif', 'fay'];
const hash = (n: number) => `${n}`.padEnd(42, 'h') + 'A';

const pulseAmong = (who: string[], threshold = 5) =>
  logOf(who[0]!, ...who.slice(1)).by('ada', pulseStarted({ id: PULSE, after: null, threshold }));
const mark = (log: Log, who: string) => log.by(who, { type: 'answered', activity: PULSE });
const open = (log: Log, collection: 1 | 2 = 1, at = 0) =>
  log.by('ada', { type: 'collection-opened', activity: PULSE, collection }, at);
const rate = (log: Log, at = 0, collection: 1 | 2 = 1) =>
  log.by(null, { type: 'pulse-rated', activity: PULSE, collection, ratings: [5, 4, null] }, at);
const outcome = (log: Log, at: number) => outcomeOf(gatheringOf(BOOK, log.room.activity!)!, NOON + at);
const after = COLLECTION_MS;
const contribution = (log: Log) => gatheringOf(BOOK, log.room.activity!)!.collections[0]!.contributions[0]!;

describe('a closing pulse', () => {
  test('cannot be revealed before enough have answered', () => {
    const four = people.slice(0, 4).reduce(mark, pulseAmong(people));
    expect(open(four).refusal).toBe('too-few-answers');
    expect(open(mark(four, 'elif')).refusal).toBeUndefined();
  });

  test('counts someone who continues from another device once', () => {
    const four = people.slice(0, 4).reduce(mark, pulseAmong(people));
    const phone = four
      .by('phone', { type: 'seat-taken', name: 'elif again' })
      .by('ada', { type: 'seat-replaced', lost: seatOf('elif'), found: seatOf('phone') });

    expect(open(phone).refusal).toBe('too-few-answers');
    expect(open(mark(phone, 'phone')).refusal).toBeUndefined();
  });

  test('counts only seats that were taken before it began towards the threshold', () => {
    const stranger = pulseAmong(people).by('sock', { type: 'seat-taken', name: 'sock' });
    const log = [...people.slice(0, 4), 'sock'].reduce(mark, stranger);

    expect(open(log).refusal).toBe('too-few-answers');
  });

  test('shows nothing while answers are coming in, and all of them together afterwards', () => {
    const log = people.reduce((so) => rate(so, seconds(3)), open(people.reduce(mark, pulseAmong(people))));

    expect(outcome(log, seconds(19)).phase).toBe('collecting');
    const over = outcome(log, after);
    expect(over).toMatchObject({ phase: 'over', withheld: null, leftOut: 0 });
    expect(over.phase === 'over' && over.batches.map((batch) => batch.length)).toEqual([6]);
  });

  test('takes no answer after its twenty seconds', () => {
    const log = open(people.reduce(mark, pulseAmong(people)));

    expect(rate(log, after - 1).refusal).toBeUndefined();
    expect(rate(log, after).refusal).toBe('collection-over');
  });

  test('takes no answer before it is revealed, and none with a name', () => {
    const marked = people.reduce(mark, pulseAmong(people));
    expect(rate(marked).refusal).toBe('not-collecting');

    const signed = open(marked).by('ben', {
      type: 'pulse-rated',
      activity: PULSE,
      collection: 1,
      ratings: [1, 1, 1],
    });
    expect(signed.refusal).toBe('signed-but-anonymous');
  });

  test('shows nothing where more answers came than people had answered', () => {
    const marked = open(people.slice(0, 5).reduce(mark, pulseAmong(people)));
    const stuffed = people.reduce((log) => rate(log, seconds(1)), marked);

    expect(outcome(stuffed, after)).toMatchObject({ phase: 'over', batches: [], withheld: 'stuffed' });
  });

  test('shows nothing where fewer came than are needed, and may then be collected once more', () => {
    const marked = open(people.slice(0, 5).reduce(mark, pulseAmong(people)));
    const few = rate(rate(marked, seconds(1)), seconds(2));
    expect(outcome(few, after)).toMatchObject({
      batches: [],
      withheld: 'too-few',
      leftOut: 3,
      mayCollectAgain: true,
    });

    const again = open(few, 2, after);
    const full = [1, 2, 3].reduce((log) => rate(log, after + seconds(2), 2), again);
    const over = outcome(full, 2 * after);
    expect(over).toMatchObject({ withheld: null, leftOut: 0, mayCollectAgain: false });
    expect(over.phase === 'over' && over.batches.map((batch) => batch.length)).toEqual([5]);
  });

  test('shows the left out together or not at all, and never a third time', () => {
    const all = open([...people].reduce(mark, pulseAmong(people, 3)));
    const three = [1, 2, 3].reduce((log) => rate(log, seconds(1)), all);
    const again = open(three, 2, after);
    const two = rate(rate(again, after + 1, 2), after + 2, 2);
    expect(outcome(two, 2 * after)).toMatchObject({ withheld: 'too-few' });

    const complete = rate(two, after + 3, 2);
    const over = outcome(complete, 2 * after);
    expect(over.phase === 'over' && over.batches.map((batch) => batch.length)).toEqual([3, 3]);
    expect(open(complete, 2, 2 * after).refusal).toBe('collected-already');
  });

  test('does not collect again for one or two who were left out', () => {
    const all = open([...people].reduce(mark, pulseAmong(people, 3)));
    const four = [1, 2, 3, 4].reduce((log) => rate(log, seconds(1)), all);

    expect(outcome(four, after)).toMatchObject({ leftOut: 2, mayCollectAgain: false });
    expect(open(four, 2, after).refusal).toBe('nobody-left-out');
  });

  test('lets an answer be taken back before the reveal, and not be given twice', () => {
    const log = mark(pulseAmong(people), 'ben');
    expect(mark(log, 'ben').refusal).toBe('answered-already');

    const back = log.by('ben', { type: 'answer-taken-back', activity: PULSE });
    expect(gatheringOf(BOOK, back.room.activity!)?.marks).toEqual([]);
    expect(mark(open([...people].reduce(mark, pulseAmong(people))), 'ben').refusal).toBe('collection-over');
  });

  test('forgets the mark of someone who leaves before the reveal', () => {
    const log = mark(pulseAmong(people), 'ben').by('ben', { type: 'seat-left' });

    expect(gatheringOf(BOOK, log.room.activity!)?.marks).toEqual([]);
  });

  test('keeps the next activity waiting while answers are coming', () => {
    const log = open(people.reduce(mark, pulseAmong(people)));
    const next = icebreakerDrawn({ after: PULSE, prompt: 'one' });

    expect(log.by('ada', next, seconds(5)).refusal).toBe('answers-are-coming');
    expect(log.by('ada', { type: 'activity-ended', activity: PULSE }, seconds(5)).refusal).toBe(
      'answers-are-coming',
    );
    expect(log.by('ada', next, after).refusal).toBeUndefined();
  });

  test('shows words in an order that does not tell when they came', () => {
    const say = (log: Log, n: number) =>
      log.by(
        null,
        { type: 'pulse-said', activity: PULSE, collection: 1, text: `${n}`, commitment: hash(n) },
        seconds(1),
      );
    const marked = open(people.reduce(mark, pulseAmong(people)));
    const forwards = [1, 2, 3, 4, 5, 6].reduce(say, marked);
    const backwards = [6, 5, 4, 3, 2, 1].reduce(say, marked);

    const texts = (log: Log) => {
      const over = outcome(log, after);
      return over.phase === 'over'
        ? over.batches[0]!.map(({ content }) => 'text' in content && content.text)
        : [];
    };
    expect(texts(forwards)).toEqual(texts(backwards));
    expect([...texts(forwards)].sort()).toEqual(['1', '2', '3', '4', '5', '6']);
  });
});

describe('what came out', () => {
  const opened = open(people.reduce(mark, pulseAmong(people)));
  const said = opened.by(
    null,
    {
      type: 'pulse-said',
      id: idOf('words'),
      activity: PULSE,
      collection: 1,
      text: 'Slower',
      commitment: hash(1),
    },
    seconds(1),
  );
  const onIt = { activity: PULSE, contribution: idOf('words') };
  const value = 'v'.repeat(22);

  test('can be hidden by a facilitator only', () => {
    expect(said.by('ben', { type: 'contribution-hidden', ...onIt }).refusal).toBe('facilitator-only');
    expect(contribution(said.by('ada', { type: 'contribution-hidden', ...onIt })).standing).toBe('hidden');
  });

  test('can be taken back by the one who shows the value behind it', () => {
    const withdraw = { type: 'contribution-withdrawn' as const, ...onIt, value };
    expect(said.by(null, withdraw, seconds(2), { commitment: hash(2) }).refusal).toBe('not-the-author');
    const gone = said.by(null, withdraw, seconds(2), { commitment: hash(1) });
    expect(contribution(gone)).toMatchObject({ standing: 'withdrawn', seat: null });
  });

  test('can be given a name by the one who shows the value behind it', () => {
    const claim = { type: 'contribution-claimed' as const, ...onIt, value };
    expect(said.by('ben', claim, seconds(2), {}).refusal).toBe('not-the-author');
    expect(contribution(said.by('ben', claim, seconds(2), { commitment: hash(1) })).seat).toBe(seatOf('ben'));
  });

  test('belongs, once it has a name, to the one it names, though all have seen the value behind it', () => {
    const shown = { commitment: hash(1) };
    const named = said.by('ben', { type: 'contribution-claimed', ...onIt, value }, seconds(2), shown);
    const claim = { type: 'contribution-claimed' as const, ...onIt, value };
    const withdraw = { type: 'contribution-withdrawn' as const, ...onIt, value };

    expect(named.by('caro', claim, seconds(3), shown).refusal).toBe('not-the-author');
    expect(named.by(null, withdraw, seconds(3), shown).refusal).toBe('not-the-author');
    const gone = named.by('ben', withdraw, seconds(3), shown);
    expect(contribution(gone).standing).toBe('withdrawn');
    expect(gone.by('ben', claim, seconds(4), shown).refusal).toBe('not-the-author');
  });

  test('cannot come out twice under one commitment', () => {
    const again = {
      type: 'pulse-said',
      activity: PULSE,
      collection: 1,
      text: 'Faster',
      commitment: hash(1),
    } as const;

    expect(said.by(null, again, seconds(2)).refusal).toBe('does-not-fit');
    expect(said.by(null, { ...again, commitment: hash(2) }, seconds(2)).refusal).toBeUndefined();
  });

  test('can still be hidden after it was put away', () => {
    const away = said
      .by('ada', { type: 'activity-ended', activity: PULSE }, after)
      .by('ada', { type: 'contribution-hidden', ...onIt }, after);

    expect(away.refusal).toBeUndefined();
    expect(gatheringOf(BOOK, away.room.past[0]!)!.collections[0]!.contributions[0]!.standing).toBe('hidden');
  });
});

describe('an icebreaker', () => {
  const ICE = idOf('icebreaker');
  const drawn = logOf('ada', 'ben', 'caro', 'dina').by(
    'ada',
    icebreakerDrawn({
      id: ICE,
      after: null,
      prompt: 'one',
    }),
  );
  const writing = (named: boolean) => drawn.by('ada', { type: 'writing-opened', activity: ICE, named });
  const answered = (log: Log, who: string) => log.by(who, { type: 'answered', activity: ICE });
  const collected = (log: Log) => log.by('ada', { type: 'collection-opened', activity: ICE, collection: 1 });
  const shown = { type: 'answer-shown' as const, activity: ICE, collection: 1 as const, text: 'The sea' };

  test('is never the same twice in a room', () => {
    const again = icebreakerDrawn({ after: ICE, prompt: 'one' });
    expect(drawn.by('ada', again).refusal).toBe('drawn-before');
    const other = icebreakerDrawn({ after: ICE, prompt: 'two' });
    expect(drawnIn(drawn.by('ada', other).room)).toEqual(['one', 'two']);
  });

  test('can be passed without a trace', () => {
    const log = collected(['ada', 'ben', 'caro'].reduce(answered, writing(false)));

    expect(JSON.stringify(log.room.activity)).not.toContain('pass');
    expect(gatheringOf(BOOK, log.room.activity!)!.collections[0]!.expected).toBe(3);
  });

  test('is answered without names by three or more', () => {
    const two = ['ada', 'ben'].reduce(answered, writing(false));
    expect(collected(two).refusal).toBe('too-few-answers');

    const three = collected(answered(two, 'caro'));
    expect(three.by('ben', shown).refusal).toBe('signed-but-anonymous');
    expect(three.by(null, { ...shown, commitment: hash(1) }).refusal).toBeUndefined();
  });

  test('is answered with names where the facilitator said so, once by each', () => {
    const log = collected(['ada', 'ben'].reduce(answered, writing(true)));
    expect(log.by(null, shown).refusal).toBe('unsigned');
    expect(log.by('dina', shown).refusal).toBe('not-answered');

    const one = log.by('ben', shown);
    expect(one.by('ben', shown).refusal).toBe('answered-already');
    const both = one.by('ada', shown, seconds(1));
    expect(outcome(both, seconds(1))).toMatchObject({ phase: 'over', leftOut: 0 });
  });

  test('with names is taken back by its author, not by others', () => {
    const log = collected(['ada', 'ben'].reduce(answered, writing(true))).by('ben', {
      ...shown,
      id: idOf('words'),
    });
    const back = {
      type: 'contribution-withdrawn' as const,
      activity: ICE,
      contribution: idOf('words'),
      value: 'v'.repeat(22),
    };

    expect(log.by('ada', back).refusal).toBe('not-the-author');
    expect(log.by(null, back).refusal).toBe('not-the-author');
    expect(contribution(log.by('ben', back))).toMatchObject({ standing: 'withdrawn' });
  });
});
