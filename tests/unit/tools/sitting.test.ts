import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speakerOf } from '#domain/activity/round/round.ts';
import { remainingMs } from '#domain/kernel/timer.ts';
import { EMPTY_BENCH, keepBench, readBench } from '#components/tools/round-bench.ts';
import { EMPTY_SETUP } from '#components/tools/round-setup.ts';
import { pressed, roundAt, secondRound, type Press, type Sitting } from '#components/tools/sitting.ts';
import { callOf, clockOf, readingOf, ringOf } from '#components/circle/stage-clock.ts';
import { seatsOf } from '#components/tools/stage-seats.ts';

const NOON = Date.UTC(2026, 0, 1, 12);
const seconds = (count: number) => count * 1000;
const sittingOf = (...names: string[]): Sitting => ({
  names,
  order: names.map((_, place) => place),
  number: 1,
  msEach: seconds(120),
  startedAt: NOON,
  presses: [],
});

/** Presses one button after another, ten seconds apart; what the rules refuse changes nothing. */
function after(sitting: Sitting, ...presses: Press[]): Sitting {
  return presses.reduce((before, press, nth) => {
    const outcome = pressed(before, press, NOON + seconds(10 * (nth + 1)));
    return outcome.ok ? outcome.value : before;
  }, sitting);
}
const speaker = (sitting: Sitting) => sitting.names[Number(speakerOf(roundAt(sitting)))];
const states = (sitting: Sitting) =>
  Object.fromEntries(seatsOf(sitting, roundAt(sitting)).map(({ name, state }) => [name, state]));

describe('a round around one screen', () => {
  const circle = sittingOf('Ada', 'Mei', 'Noor');

  test('begins with the first name and shows who is next', () => {
    expect(states(circle)).toEqual({ Ada: 'speaking', Mei: 'next', Noor: 'waiting' });
  });

  test('moves on when the speaker is done, passes, or the facilitator asks for the next', () => {
    expect(states(after(circle, 'done'))).toEqual({ Ada: 'done', Mei: 'speaking', Noor: 'next' });
    expect(states(after(circle, 'pass'))).toEqual({ Ada: 'passed', Mei: 'speaking', Noor: 'next' });
    expect(states(after(circle, 'next'))).toEqual({ Ada: 'done', Mei: 'speaking', Noor: 'next' });
  });

  test('comes back at the end to the one who asked for it', () => {
    expect(states(after(circle, 'later'))).toEqual({ Ada: 'waiting', Mei: 'speaking', Noor: 'next' });
    expect(speaker(after(circle, 'later', 'done', 'done'))).toBe('Ada');
    expect(speaker(after(circle, 'later', 'done', 'done', 'later'))).toBe('Ada');
  });

  test('lets everyone speak exactly once, whatever is pressed, and then is over', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 12 }),
        fc.array(fc.constantFrom<Press>('later', 'pause', 'resume', 'add'), { maxLength: 20 }),
        (count, presses) => {
          const names = Array.from({ length: count }, (_, nth) => `Guest ${nth}`);
          let sitting = after(sittingOf(...names), ...presses);
          const spoke: (string | undefined)[] = [];
          while (roundAt(sitting).now.phase === 'speaking') {
            spoke.push(speaker(sitting));
            const outcome = pressed(sitting, 'done', NOON + seconds(1000 + 10 * spoke.length));
            if (!outcome.ok) break;
            sitting = outcome.value;
          }

          expect(spoke.toSorted()).toEqual(names.toSorted());
        },
      ),
    );
  });

  test('does not run through several turns when a key is held down', () => {
    const once = after(circle, 'done');

    expect(pressed(once, 'done', NOON + seconds(10) + 120)).toEqual({ ok: false, refusal: 'too-soon' });
    expect(pressed(once, 'done', NOON + seconds(11))).toMatchObject({ ok: true });
  });

  test('can be ended at once, and nothing can be pressed after that', () => {
    const ended = after(circle, 'end');

    expect(roundAt(ended).now.phase).toBe('over');
    expect(pressed(ended, 'done', NOON + seconds(60))).toEqual({ ok: false, refusal: 'round-over' });
  });

  test('can be gone round again in reverse order', () => {
    const again = secondRound(after(circle, 'done', 'done', 'done'), NOON + seconds(600));

    expect(again.number).toBe(2);
    expect(speaker(again)).toBe('Noor');
    expect(states(again)).toEqual({ Noor: 'speaking', Mei: 'next', Ada: 'waiting' });
  });

  test('stands still while it is paused, and gets 30 seconds more when asked', () => {
    const timerOf = (sitting: Sitting) => {
      const { now } = roundAt(sitting);
      if (now.phase === 'over') throw new Error('The round is over.');
      return now.timer;
    };
    const paused = after(circle, 'pause');

    expect(remainingMs(timerOf(paused), NOON + seconds(500))).toBe(seconds(110));
    expect(remainingMs(timerOf(after(circle, 'pause', 'resume')), NOON + seconds(30))).toBe(seconds(100));
    expect(remainingMs(timerOf(after(circle, 'add')), NOON + seconds(10))).toBe(seconds(140));
  });
});

describe('the clock of a round', () => {
  const timer = { status: 'running', since: NOON, spentMs: 0, totalMs: seconds(90) } as const;

  test('shows what is left, and counts over instead of stopping anyone', () => {
    expect(readingOf(timer, NOON + 400)).toEqual({ isOver: false, ms: seconds(90) });
    expect(readingOf(timer, NOON + seconds(43))).toEqual({ isOver: false, ms: seconds(47) });
    expect(readingOf(timer, NOON + seconds(98))).toEqual({ isOver: true, ms: seconds(8) });
    expect([clockOf(seconds(47)), clockOf(seconds(125)), clockOf(0)]).toEqual(['0:47', '2:05', '0:00']);
  });

  test('empties the ring and marks it when the time is used', () => {
    expect(ringOf(timer, NOON + seconds(45))).toEqual({ state: 'running', left: 0.5, ticks: 3 });
    expect(ringOf(timer, NOON + seconds(95))).toEqual({ state: 'over', left: 0, ticks: 3 });
  });

  test('speaks up at half a minute and at the end, and at no other time', () => {
    expect(callOf(timer, NOON + seconds(59))).toBe('none');
    expect(callOf(timer, NOON + seconds(60))).toBe('half-minute');
    expect(callOf(timer, NOON + seconds(90))).toBe('time');
    expect(callOf({ ...timer, totalMs: seconds(30) }, NOON + seconds(1))).toBe('none');
  });
});

describe('what the tab remembers of a round', () => {
  const storage = (kept: string | null) => {
    let text = kept;
    return {
      getItem: () => text,
      setItem: (_key: string, value: string) => {
        text = value;
      },
    } as unknown as Storage;
  };

  test('is the round as it was', () => {
    const tab = storage(null);
    const bench = { setup: EMPTY_SETUP, sitting: after(sittingOf('Ada', 'Mei'), 'add', 'done') };
    keepBench(tab, bench);

    expect(readBench(tab)).toEqual(bench);
  });

  test('is nothing where nothing of ours is found, or nothing may be remembered', () => {
    expect(readBench(undefined)).toEqual(EMPTY_BENCH);
    for (const kept of ['', '{', '[]', '{"setup":{}}', '{"setup":null,"sitting":1}']) {
      expect(readBench(storage(kept))).toEqual(EMPTY_BENCH);
    }
  });
});
