import type { Refusal } from '#domain/facts/refusal.ts';
import type { KernelEvent } from '#domain/rulebook/event.ts';

/** Something that someone wants to happen: an event whose id and whose author's reading are added when it is sealed. */
export type Command = WithoutMarks<KernelEvent> | ActCommand;

/** An act on an activity. The UI of a kind says it in that kind's own type. */
export type ActCommand = {
  readonly type: string;
  readonly activity: string;
  readonly [field: string]: unknown;
};

type WithoutMarks<Event> = Event extends KernelEvent ? Omit<Event, 'id' | 'seen'> : never;

/** The same for the events of one kind. */
export type CommandOf<Act extends { readonly type: string }> = Act extends unknown
  ? Omit<Act, 'id' | 'seen'>
  : never;

/** Do something, or be told why not. What is accepted is on its way and survives a reload. */
export type Act = (command: Command) => Promise<Refusal | null>;
