import { describe, expect, test } from 'vitest';
import {
  minutesIn,
  missingIn,
  moved,
  msEachIn,
  planOf,
  stepped,
} from '#components/room/activity/round/round-plan.ts';
import type { RoundForm } from '#components/room/activity/round/round-plan.ts';
import { seededRandom } from '#domain/icebreaker/seeded-random.ts';
import { minutes, seconds } from './room-at-noon.ts';

const SEATED = ['amara', 'mei', 'rosa', 'noor'];
const FORM: RoundForm = {
  seats: SEATED,
  chosen: SEATED,
  order: 'seated',
  pace: 'each',
  each: '2',
  whole: '20',
  about: 'nothing',
  topic: '',
};
const random = seededRandom('a round');

describe('setting up a round', () => {
  test('takes minutes with a point or a comma', () => {
    expect(minutesIn({ ...FORM, each: '1.5' })).toBe(1.5);
    expect(minutesIn({ ...FORM, each: '1,5' })).toBe(1.5);
    expect(minutesIn({ ...FORM, each: 'two' })).toBeUndefined();
    expect(minutesIn({ ...FORM, each: '31' })).toBeUndefined();
  });

  test('goes up and down by half a minute and stays within what a turn may take', () => {
    expect(stepped(FORM, 1)).toBe('2.5');
    expect(stepped({ ...FORM, each: '0.5' }, -1)).toBe('0.5');
    expect(stepped({ ...FORM, each: '30' }, 1)).toBe('30');
  });

  test('shows the share of each where one time is divided', () => {
    expect(msEachIn({ ...FORM, pace: 'whole', whole: '10' })).toBe(minutes(2) + seconds(30));
    expect(msEachIn({ ...FORM, pace: 'whole', whole: '10', chosen: ['amara', 'mei'] })).toBe(minutes(5));
  });

  test('lets exactly the chosen people speak, each once, however it is ordered', () => {
    for (const order of ['shuffled', 'seated', 'byHand'] as const) {
      const plan = planOf({ ...FORM, order, chosen: ['noor', 'mei'] }, SEATED, null, random);

      expect([...plan.order].sort()).toEqual(['mei', 'noor']);
    }
  });

  test('keeps the order that was made by hand', () => {
    const seats = moved(moved(SEATED, 3, 2), 2, 1);

    expect(planOf({ ...FORM, order: 'byHand', seats }, SEATED, null, random).order).toEqual([
      'amara',
      'noor',
      'mei',
      'rosa',
    ]);
  });

  test('is about the drawn question, own words, or nothing fixed', () => {
    const about = (changed: Partial<RoundForm>) =>
      planOf({ ...FORM, ...changed }, SEATED, 'cup', random).topic;

    expect(about({})).toBeUndefined();
    expect(about({ about: 'prompt' })).toEqual({ prompt: 'cup' });
    expect(about({ about: 'words', topic: '  What helps? ' })).toEqual({ text: 'What helps?' });
  });

  test('says what is missing before it can begin', () => {
    expect(missingIn({ ...FORM, chosen: [] })).toBe('person');
    expect(missingIn({ ...FORM, each: '' })).toBe('minutes');
    expect(missingIn({ ...FORM, about: 'words', topic: ' ' })).toBe('topic');
    expect(missingIn(FORM)).toBeNull();
  });
});
