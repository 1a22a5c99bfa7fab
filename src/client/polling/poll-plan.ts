import type { Random } from '#domain/kernel/shuffle.ts';
import type { Room } from '#domain/room/room.ts';
import type { RuleBook } from '#domain/rulebook/kinds.ts';
import { nextPollInMs } from './cadence.ts';
import type { Moment } from './moment.ts';
import { paceOfRoom } from './room-pace.ts';

/** How long this screen waits before it asks a server that holds no requests, ms. */
export function planPoll(
  room: Room,
  me: string | null,
  moment: Omit<Moment, 'pace'>,
  book: RuleBook,
  random: Random,
): number {
  return nextPollInMs({ ...moment, pace: paceOfRoom(room, me, moment.now, book) }, random);
}
