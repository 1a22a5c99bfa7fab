import type { ReadonlySignal } from '@preact/signals';
import type { Device } from '#client/device/device.ts';
import type { Content } from '#domain/activity/gathering/gathering.ts';
import type { SeatId } from '#domain/facts/line.ts';
import type { Refusal } from '#domain/facts/refusal.ts';
import type { Room } from '#domain/room/room.ts';
import type { RuleBook } from '#domain/rulebook/kinds.ts';
import type { Act } from './command.ts';
import type { Post } from './commands.ts';
import type { RoomEvent } from '#domain/rulebook/event.ts';
import type { KeptAnswer } from './kept-answer.ts';

/** The answers that this device keeps until they are shown together. */
export type HiddenAnswers = {
  readonly $kept: ReadonlySignal<readonly KeptAnswer[]>;
  /** Keep an answer here and tell the room that there is one. */
  readonly give: (activity: string, content: readonly Content[]) => Promise<Refusal | null>;
  /** Take it back before it is shown: the mark goes, and so does the answer. */
  readonly takeBack: (activity: string) => Promise<Refusal | null>;
  /** Whether this device wrote what came out under this id. */
  readonly isMine: (contribution: string) => boolean;
  /** Take one's own contribution back after it was shown, without a name, or put one's name to it. */
  readonly withdraw: (activity: string, contribution: string) => Promise<Refusal | null>;
  readonly claim: (activity: string, contribution: string) => Promise<Refusal | null>;
};

export type HiddenAnswersDeps = {
  readonly room: string;
  readonly device: Device;
  readonly random: () => number;
  readonly $room: ReadonlySignal<Room>;
  readonly $book: ReadonlySignal<RuleBook>;
  /** This device's seat. */
  readonly me: () => SeatId | null;
  readonly act: Act;
  /** Put a line in the outbox; one without a signature waits for its moment, and is never sent when that is over. */
  readonly post: (event: RoomEvent, how: Post) => Promise<void>;
  readonly now: () => number;
};

/** The answers of one room, and what the room client tells them. */
export type HiddenAnswersDuty = HiddenAnswers & {
  readonly load: () => Promise<void>;
  /** The room has changed: send what is due, let go of what is over. */
  readonly attend: () => Promise<void>;
  /** A line came out; where this device wrote it, its answer has come. */
  readonly onLine: (id: string) => void;
};
