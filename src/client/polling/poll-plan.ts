import type { Random } from '#domain/kernel/shuffle.ts';
import type { Room } from '#domain/room/room.ts';
import { nextPollInMs } from './cadence.ts';
import type { Moment } from './pace.ts';
import { paceOfRoom } from './room-pace.ts';

/** How long this screen waits before it asks a server that holds no requests, ms. */
export function planPoll(
  room: Room,
  me: string | null,
  moment: Omit<Moment, 'pace'>,
  random: Random,
): number {
  return nextPollInMs({ ...moment, pace: paceOfRoom(room, me, moment.now) }, random);
}
