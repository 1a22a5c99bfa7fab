import { nextOf, type Round } from '#domain/activity/round/round.ts';
import { overMs, spentMs } from '#domain/kernel/timer.ts';
import { seatOf } from '#domain/facts/seats.ts';
import type { OpenRoom } from '#domain/room/room.ts';
import { roundLead } from '#locale/activity/round-lead.ts';
import { lengthOf } from '../shared/length-words.ts';

const words = roundLead.say;

/** For this long into the first turn the words that open the round are still the next ones to say. Milliseconds. */
const OPENING_MS = 15_000;
/** After this long over the time a speaker may be asked to come to the end. Milliseconds. */
const LONG_MS = 45_000;

/** Whether a round has only just begun. */
export function isOpening({ now, turn }: Round, at: number): boolean {
  return now.phase === 'speaking' && turn === 1 && spentMs(now.timer, at) < OPENING_MS;
}

/** The words to say next in a round: opening it, handing over, a long turn, its end. */
export function sayInRound(round: Round, room: OpenRoom, now: number): string {
  if (round.now.phase === 'over') return words.roundOver;
  const { speaker, timer } = round.now;
  if (timer.status === 'paused') return words.paused;
  const name = apart(seatOf(room, speaker)?.name ?? '');
  const coming = seatOf(room, nextOf(round))?.name;
  const next = coming === undefined ? undefined : apart(coming);
  const time = lengthOf(round.msEach);
  if (isOpening(round, now)) return words.opening({ name, time });
  if (next === undefined) return words.handOverLast({ name });
  if (overMs(timer, now) >= LONG_MS) return words.longTurn({ next });
  return words.handOver({ name, next, time });
}

/** A name that keeps its own direction, also beside another one: two Arabic names would change places otherwise. */
function apart(name: string): string {
  return `\u2068${name}\u2069`;
}
