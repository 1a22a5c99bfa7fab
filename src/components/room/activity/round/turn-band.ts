import { speakerOf, nextOf, standingOf, type Round } from '#domain/activity/round/round.ts';
import { overMs } from '#domain/kernel/timer.ts';
import type { Seat } from '#domain/facts/seats.ts';
import type { OpenRoom } from '#domain/room/room.ts';
import { seatOf } from '#domain/facts/seats.ts';
import { round as roundWords } from '#locale/activity/round.ts';
import { lengthOf } from '../shared/length-words.ts';

const words = roundWords.own;

/** The turn band: what the round means for one person at this moment. */
export type TurnBand = {
  readonly kind: 'now' | 'next' | 'plain';
  readonly title: string;
  readonly text: string;
};

/** What one person is told about their turn; null once the round is over. */
export function turnBand(round: Round, room: OpenRoom, me: Seat, now: number): TurnBand | null {
  if (round.now.phase === 'over') return null;
  const name = seatOf(room, speakerOf(round))?.name ?? '';
  switch (standingOf(round, me.id)) {
    case 'speaking': {
      if (overMs(round.now.timer, now) >= 1000) {
        return { kind: 'now', title: words.overTitle, text: words.overText };
      }
      const next = seatOf(room, nextOf(round))?.name;
      const text = next === undefined ? words.nowLast : words.nowText({ next });
      return { kind: 'now', title: words.nowTitle({ name: me.name }), text };
    }
    case 'waiting': {
      if (nextOf(round) === me.id) {
        const text = words.nextText({ time: lengthOf(round.msEach) });
        return { kind: 'next', title: words.nextTitle({ name: me.name }), text };
      }
      const before = round.queue.indexOf(me.id) + 1;
      return { kind: 'plain', title: words.laterTitle({ before }), text: words.laterText({ name }) };
    }
    case 'done':
      return { kind: 'plain', title: words.listenTitle, text: words.listenText({ name }) };
    case 'passed':
      return { kind: 'plain', title: words.passedTitle, text: words.passedText };
    case 'skipped':
      return { kind: 'plain', title: words.skippedTitle, text: words.skippedText };
    case 'gone':
    case null:
      return { kind: 'plain', title: words.outTitle, text: words.outText({ name }) };
  }
}
