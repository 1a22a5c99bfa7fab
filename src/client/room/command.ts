import type { RoomEvent } from '#domain/rulebook/event.ts';
import type { Refusal } from '#domain/rulebook/refusal.ts';

/** An event as somebody wants it: its id and what its author has seen are added when it is sealed. */
export type Wish = WithoutMarks<RoomEvent>;

type WithoutMarks<Event> = Event extends RoomEvent ? Omit<Event, 'id' | 'seen'> : never;

/** Do something, or be told why not. What is accepted is on its way and survives a reload. */
export type Act = (wish: Wish) => Promise<Refusal | null>;
