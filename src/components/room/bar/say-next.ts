import { mayCollect, type Gathering } from '#domain/activity/gathering/gathering.ts';
import { outcomeOf } from '#domain/activity/gathering/outcome.ts';
import { nextOf, type Round } from '#domain/activity/round/round.ts';
import { overMs, spentMs } from '#domain/kernel/timer.ts';
import { presentSeats, seatOf, type OpenRoom } from '#domain/room/room.ts';
import { control } from '#locale/control.ts';
import { deeper } from '#locale/deeper.ts';
import { ASK_DEEPER } from '../activity/ask-deeper/ask-deeper.ts';
import { lengthOf } from '../activity/shared/length-words.ts';

const words = control.say;

/** For so long into the first turn the words that open the round are still the next ones to say. Milliseconds. */
const OPENING_MS = 15_000;
/** After so long over her time a speaker may be asked to come to the end. Milliseconds. */
const LONG_MS = 45_000;

/** The exact words that a facilitator can read aloud next, as the room stands at an instant. */
export function sayNext(room: OpenRoom, now: number): string {
  const { activity } = room;
  switch (activity?.kind) {
    case undefined:
    case 'spoken':
      return sayAtRest(room);
    case 'icebreaker':
      if (activity.prompt === ASK_DEEPER) return deeper.say;
      return activity.writing === null ? words.question : sayOfAnswers(activity.writing.gathering, now);
    case 'round':
      return sayInRound(activity, room, now);
    case 'pulse':
      return sayInPulse(activity.gathering, now);
  }
}

/** Whether the words of the step of the plan are the next ones to say: as it begins, and all through a spoken one. */
export function saysPlan({ step, activity }: OpenRoom, now: number): boolean {
  if (step === null) return false;
  switch (activity?.kind) {
    case 'spoken':
      return true;
    case 'icebreaker':
      return activity.writing === null;
    case 'round':
      return isOpening(activity, now);
    case 'pulse':
      return outcomeOf(activity.gathering, now).phase === 'writing';
    case undefined:
      return false;
  }
}

function isOpening(round: Round, now: number): boolean {
  return round.now.phase === 'speaking' && round.turn === 1 && spentMs(round.now.timer, now) < OPENING_MS;
}

function sayAtRest(room: OpenRoom): string {
  if (room.past.at(-1)?.kind === 'pulse') return words.close;
  return presentSeats(room).length < 2 ? words.alone : words.welcome;
}

function sayOfAnswers(gathering: Gathering, now: number): string {
  const outcome = outcomeOf(gathering, now);
  if (outcome.phase === 'writing') return words.writing;
  if (outcome.phase === 'collecting') return words.collecting;
  return outcome.batches.length > 0 ? words.revealed : words.notShown;
}

function sayInPulse(gathering: Gathering, now: number): string {
  const outcome = outcomeOf(gathering, now);
  if (outcome.phase === 'writing') return mayCollect(gathering) ? words.pulseReady : words.pulse;
  if (outcome.phase === 'collecting') return words.collecting;
  return outcome.batches.length > 0 ? words.pulseShown : words.notShown;
}

function sayInRound(round: Round, room: OpenRoom, now: number): string {
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
