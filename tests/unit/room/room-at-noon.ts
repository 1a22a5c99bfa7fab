import type { AnyActivity } from '#domain/facts/activity.ts';
import { roundOf } from '#domain/activity/round/start.ts';
import type { Round } from '#domain/activity/round/round.ts';
import type { Seat, Standing } from '#domain/facts/seats.ts';
import type { OpenRoom } from '#domain/room/room.ts';

/** 12:00 on some day, epoch ms. */
export const NOON = Date.UTC(2026, 2, 3, 12);

export const seconds = (count: number) => count * 1_000;
export const minutes = (count: number) => seconds(60 * count);

/** A person in the circle; her seat's id is her name in small letters. */
export function person(name: string, standing: Standing = 'seated'): Seat {
  return { id: name.toLowerCase(), name, standing, takenSeq: 1 };
}

/** A room with these people, the first of whom leads. */
export function roomOf(seats: readonly Seat[], activity: AnyActivity | null = null): OpenRoom {
  return {
    phase: 'open',
    rules: 1,
    title: 'Tuesday circle',
    openedAt: NOON,
    seats,
    facilitators: seats.slice(0, 1).map(({ id }) => id),
    keepers: {},
    recovery: { pub: '', wrapped: '' },
    restored: [],
    door: 'open',
    expiresAt: null,
    agenda: null,
    form: null,
    step: null,
    activity,
    past: [],
  };
}

/** A round of two minutes each that begins at noon, among these seats in this order. */
export function roundAtNoon(...order: readonly string[]): Round {
  return roundOf(order, { id: 'round', number: 1, topic: null, msEach: minutes(2), startsAt: NOON });
}
