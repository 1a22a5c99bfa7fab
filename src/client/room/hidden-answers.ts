import { signal, type ReadonlySignal } from '@preact/signals';
import type { Content } from '#domain/activity/gathering/gathering.ts';
import { gatheringOf, type RuleBook } from '#domain/rulebook/kinds.ts';
import type { RoomEvent } from '#domain/rulebook/event.ts';
import type { SeatId } from '#domain/facts/line.ts';
import type { Refusal } from '#domain/facts/refusal.ts';
import type { Room } from '#domain/room/room.ts';
import type { AnswerSender } from './answer-sender.ts';
import type { Device } from '#client/device/device.ts';
import type { KeptAnswer } from './kept-answer.ts';
import { later } from '#client/browser/lazy-module.ts';
import type { Act } from './command.ts';
import type { Post } from './commands.ts';

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

/** Keeps answers on this device and sends each when, and only when, its collection is open. */
export function createHiddenAnswers(deps: HiddenAnswersDeps): HiddenAnswersDuty {
  const $kept = signal<readonly KeptAnswer[]>([]);
  const keep = async (answer: KeptAnswer) => {
    $kept.value = [...$kept.value.filter(({ activity }) => activity !== answer.activity), answer];
    await deps.device.put(deps.room, 'answer', answer.activity, answer);
  };
  const sender = later(
    () => import('./answer-sender.ts'),
    ({ createAnswerSender }): AnswerSender => createAnswerSender(deps, $kept, keep),
  );

  return {
    $kept,
    load: async () => {
      $kept.value = (await deps.device.list(deps.room, 'answer')).filter(isKeptAnswer);
    },
    attend: async () => {
      const room = deps.$room.value;
      // Someone about to answer may have lost the network by then.
      const isAsked =
        room.phase === 'open' &&
        room.activity !== null &&
        gatheringOf(deps.$book.value, room.activity) !== null;
      if ($kept.value.length > 0 || isAsked) await (await sender.get()).attend();
    },
    onLine: (id) => {
      const answer = $kept.value.find(({ sent }) => sent?.lines.some((line) => line.id === id));
      if (answer !== undefined) void keep({ ...answer, came: true });
    },
    isMine: (contribution) =>
      $kept.value.some(({ sent }) => sent?.lines.some(({ id }) => id === contribution) ?? false),
    give: async (activity, content) => (await sender.get()).give(activity, content),
    takeBack: async (activity) => (await sender.get()).takeBack(activity),
    withdraw: async (activity, contribution) => (await sender.get()).withdraw(activity, contribution),
    claim: async (activity, contribution) => (await sender.get()).claim(activity, contribution),
  };
}

function isKeptAnswer(value: unknown): value is KeptAnswer {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['activity', 'content', 'sent', 'came'].every((field) => field in value)
  );
}
