import { signal, type ReadonlySignal } from '@preact/signals';
import {
  isCollecting,
  SEND_WITHIN_MS,
  type Content,
  type Gathering,
} from '#domain/activity/collection/collection.ts';
import { gatheringOf } from '#domain/activity/gathering-of.ts';
import type { Activity } from '#domain/activity/registry.ts';
import type { RoomEvent } from '#domain/room/event.ts';
import type { Refusal } from '#domain/room/refusal.ts';
import type { Room } from '#domain/room/room.ts';
import { verifierOf } from '#sealed/derive.ts';
import { mintId, mintSecret } from '#sealed/mint.ts';
import type { Device } from './device.ts';
import { isDue, waitBeforeSending, type KeptAnswer } from './kept-answer.ts';
import type { Act } from './wish.ts';

/** The answers that this device keeps until they are shown together. */
export type Answers = {
  readonly $kept: ReadonlySignal<readonly KeptAnswer[]>;
  /** Keep an answer here and tell the room that there is one. */
  readonly give: (activity: string, content: readonly Content[]) => Promise<Refusal | null>;
  /** Take it back before it is shown: the mark goes, and so does the answer. */
  readonly takeBack: (activity: string) => Promise<Refusal | null>;
  /** Whether this device wrote what came out under this id. */
  readonly isMine: (contribution: string) => boolean;
  /** Take one's own contribution back after it was shown, without a name, or put one's name to it. */
  readonly withdraw: (activity: string, contribution: string) => Promise<void>;
  readonly claim: (activity: string, contribution: string) => Promise<Refusal | null>;
};

export type AnswersDeps = {
  readonly room: string;
  readonly device: Device;
  readonly random: () => number;
  readonly $room: ReadonlySignal<Room>;
  readonly act: Act;
  /** Put a line in the outbox; one without a signature waits for its moment. */
  readonly post: (event: RoomEvent, how: { signed: boolean; notBefore: number }) => Promise<void>;
  readonly now: () => number;
};

/** The answers of one room, and what the session tells them. */
export type AnswersDuty = Answers & {
  readonly load: () => Promise<void>;
  /** The room has changed: send what is due, let go of what is over. */
  readonly attend: () => Promise<void>;
  /** A line of this device was read. */
  readonly onOwnLine: (id: string, isAccepted: boolean) => void;
};

/** Keeps answers on this device and sends each when, and only when, its collection is open. */
export function createAnswers({ room, device, $room, act, post, now, random }: AnswersDeps): AnswersDuty {
  const $kept = signal<readonly KeptAnswer[]>([]);

  const keep = async (answer: KeptAnswer) => {
    $kept.value = [...$kept.value.filter(({ activity }) => activity !== answer.activity), answer];
    await device.put(room, 'answer', answer.activity, answer);
  };

  const letGo = async (activity: string) => {
    $kept.value = $kept.value.filter((answer) => answer.activity !== activity);
    await device.remove(room, 'answer', activity);
  };

  const lineOf = (contribution: string) =>
    $kept.value.flatMap(({ sent }) => sent?.lines ?? []).find(({ id }) => id === contribution);

  /** Send one answer in the collection that is open, each line at a moment of its own. */
  const send = async (answer: KeptAnswer, activity: Activity, gathering: Gathering) => {
    const collection = gathering.collections.length === 1 ? 1 : 2;
    const closesAt = gathering.collections.at(-1)?.closesAt ?? 0;
    const lines: { event: RoomEvent; value: string; wait: number }[] = [];
    for (const content of answer.content) {
      const wait = gathering.named ? 0 : waitBeforeSending(closesAt - now(), SEND_WITHIN_MS, random());
      if (wait === null) return;
      const value = mintSecret();
      const commitment = await verifierOf(value);
      lines.push({
        event: eventOf(activity, collection, content, gathering.named ? null : commitment),
        value,
        wait,
      });
    }
    const sent = { collection, lines: lines.map(({ event, value }) => ({ id: event.id, value })) } as const;
    await keep({ ...answer, sent });
    for (const { event, wait } of lines) {
      await post(event, { signed: gathering.named, notBefore: now() + wait });
    }
  };

  let isAttending = false;
  const attend = async () => {
    if (isAttending || $room.value.phase !== 'open') return;
    isAttending = true;
    const { activity, past } = $room.value;
    for (const answer of $kept.value) {
      const gathering = activity?.id === answer.activity ? gatheringOf(activity) : null;
      const collection = gathering?.collections.length === 2 ? 2 : 1;
      if (
        activity !== null &&
        gathering !== null &&
        isCollecting(gathering, now()) &&
        isDue(answer, collection)
      ) {
        await send(answer, activity, gathering);
      }
      const over = past.find(({ id }) => id === answer.activity);
      // Put away without having been shown: it is gone unread.
      if (over !== undefined && answer.sent === null) await letGo(answer.activity);
    }
    isAttending = false;
  };

  return {
    $kept,
    load: async () => {
      $kept.value = (await device.list(room, 'answer')).filter(isKeptAnswer);
    },
    attend,
    onOwnLine: (id, isAccepted) => {
      const answer = $kept.value.find(({ sent }) => sent?.lines.some((line) => line.id === id));
      if (answer !== undefined && isAccepted) void keep({ ...answer, came: true });
    },
    give: async (activity, content) => {
      const before = $kept.value.find((answer) => answer.activity === activity);
      await keep({ activity, content, sent: null, came: false });
      const refusal = await act({ type: 'answered', activity });
      // Said so already: what she wrote now takes the place of what she wrote before.
      if (refusal === null || refusal === 'answered-already') return null;
      if (before === undefined) await letGo(activity);
      else await keep(before);
      return refusal;
    },
    takeBack: async (activity) => {
      const refusal = await act({ type: 'answer-taken-back', activity });
      if (refusal === null) await letGo(activity);
      return refusal;
    },
    isMine: (contribution) => lineOf(contribution) !== undefined,
    withdraw: async (activity, contribution) => {
      const line = lineOf(contribution);
      if (line === undefined) return;
      const event: RoomEvent = {
        type: 'contribution-withdrawn',
        id: mintId(),
        activity,
        contribution,
        value: line.value,
      };
      await post(event, { signed: false, notBefore: now() });
    },
    claim: async (activity, contribution) => {
      const value = lineOf(contribution)?.value ?? '';
      return act({ type: 'contribution-claimed', activity, contribution, value });
    },
  };
}

function eventOf(
  activity: Activity,
  collection: 1 | 2,
  content: Content,
  commitment: string | null,
): RoomEvent {
  const base = { id: mintId(), activity: activity.id, collection };
  if (content.part === 'ratings') {
    const [voice = null, share = null, use = null] = content.ratings;
    return { type: 'pulse-rated', ...base, ratings: [voice, share, use] };
  }
  if (activity.kind === 'pulse') {
    return { type: 'pulse-said', ...base, text: content.text, commitment: commitment ?? '' };
  }
  const committed = commitment === null ? {} : { commitment };
  return { type: 'answer-shown', ...base, text: content.text, ...committed };
}

function isKeptAnswer(value: unknown): value is KeptAnswer {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['activity', 'content', 'sent', 'came'].every((field) => field in value)
  );
}
