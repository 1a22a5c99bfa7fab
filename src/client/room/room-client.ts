import type { ReadonlySignal } from '@preact/signals';
import type { RoomEvent } from '#domain/rulebook/event.ts';
import type { Skipped } from '#domain/rulebook/fold.ts';
import type { SeatId } from '#domain/facts/line.ts';
import type { Refusal } from '#domain/facts/refusal.ts';
import type { Room } from '#domain/room/room.ts';
import type { RoomKeys } from '#sealed/derive.ts';
import type { HiddenAnswers } from './hidden-answers-types.ts';
import type { Kinds } from './kinds.ts';
import type { RoomRecord } from '#client/device/device.ts';
import type { Drafts } from '#client/device/drafts.ts';
import type { RoomManagement } from './room-management-types.ts';
import type { Act } from './command.ts';

/** Why a room can't be read any more, or at all. */
export type Ending =
  /** Erased by a facilitator. */
  | 'erased'
  /** Its time has run out. */
  | 'expired'
  /** Nothing lies under this link. */
  | 'not-found'
  /** The server no longer shows a room that should still be there. */
  | 'missing'
  /** What lies there was not made with this link. */
  | 'unreadable'
  /** The server shows another room than the one this device came into. */
  | 'swapped';

/** Something the room did not accept, given back with what was typed. */
export type Returned = {
  readonly event: RoomEvent;
  readonly reason: Skipped | 'turned-away';
};

/** One device in one room: what it reads, what it wants, what it keeps. */
export type RoomClient = {
  readonly keys: RoomKeys;
  /** The rules of the kinds of activity, as far as they are here. */
  readonly kinds: Kinds;
  /** The log so far, folded, with what is on its way applied to it. */
  readonly $room: ReadonlySignal<Room>;
  /** Whether the whole log has been read at least once. */
  readonly $isRead: ReadonlySignal<boolean>;
  readonly $ending: ReadonlySignal<Ending | null>;
  /** False while the server does not answer. */
  readonly $isConnected: ReadonlySignal<boolean>;
  /** The events on their way, by their ids. */
  readonly $pending: ReadonlySignal<readonly string[]>;
  readonly $returned: ReadonlySignal<readonly Returned[]>;
  /** This device's seat; null for one that only watches. */
  readonly $me: ReadonlySignal<SeatId | null>;
  readonly $expiresAt: ReadonlySignal<number | null>;
  /** How many lines could not be opened, had been said before, or were refused. */
  readonly $ignored: ReadonlySignal<number>;
  /** Who has been shown another history; null while everyone sees the same. */
  readonly $divergedBy: ReadonlySignal<SeatId | null>;
  readonly $record: ReadonlySignal<RoomRecord>;
  readonly answers: HiddenAnswers;
  readonly management: RoomManagement;
  /** The server's clock as this device knows it, epoch ms. */
  readonly now: () => number;
  /** How far ahead a timer should begin so that all screens begin together, ms. */
  readonly startsInMs: () => number;
  readonly act: Act;
  /** Take a seat under this name, or be told why not. */
  readonly comeIn: (name: string) => Promise<Refusal | null>;
  readonly dismissReturned: (returned: Returned) => void;
  readonly drafts: Drafts;
  /** Forget this room on this device. */
  readonly forget: () => Promise<void>;
  readonly stop: () => void;
};
