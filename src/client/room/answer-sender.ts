import type { Signal } from '@preact/signals';
import {
  isCollecting,
  SEND_WITHIN_MS,
  type Content,
  type Gathering,
} from '#domain/activity/gathering/gathering.ts';
import type { CollectedIn } from '#domain/activity/gathering/reveal.ts';
import type { ActEvent, AnyActivity } from '#domain/facts/activity.ts';
import { gatheringOf, kindOf, type RuleBook } from '#domain/rulebook/kinds.ts';
import type { SeatId } from '#domain/facts/line.ts';
import type { OpenRoom, Room } from '#domain/room/room.ts';
import { verifierOf } from '#sealed/derive.ts';
import { mintId, mintSecret } from '#sealed/mint.ts';
import type { HiddenAnswersDeps, HiddenAnswersDuty } from './hidden-answers-types.ts';
import { isDue, LAST_CALL_MS, waitBeforeSending, type KeptAnswer } from './kept-answer.ts';

/** What a device does with answers, once the code for it is here. */
export type AnswerSender = Omit<HiddenAnswersDuty, '$kept' | 'isMine' | 'load' | 'onLine'>;

/** Keeps answers on this device and sends each when, and only when, its collection is open. */
export function createAnswerSender(
  { room, device, $room, $book, me, act, post, now, random }: HiddenAnswersDeps,
  $kept: Signal<readonly KeptAnswer[]>,
  keep: (answer: KeptAnswer) => Promise<void>,
): AnswerSender {
  const letGo = async (activity: string) => {
    $kept.value = $kept.value.filter((answer) => answer.activity !== activity);
    await device.remove(room, 'answer', activity);
  };

  const lineOf = (contribution: string) =>
    $kept.value.flatMap(({ sent }) => sent?.lines ?? []).find(({ id }) => id === contribution);

  /** Send one answer in the collection that is open, each line at a moment of its own. */
  const send = async (answer: KeptAnswer, activity: AnyActivity, gathering: Gathering) => {
    const { named } = gathering;
    const collection = gathering.collections.length === 1 ? 1 : 2;
    const closesAt = gathering.collections.at(-1)?.closesAt ?? 0;
    const lines: { event: ActEvent; value: string; wait: number }[] = [];
    for (const content of answer.content) {
      const wait = named ? 0 : waitBeforeSending(closesAt - now(), SEND_WITHIN_MS, random());
      if (wait === null) return;
      const value = mintSecret();
      const commitment = await verifierOf(value);
      const collectedIn: CollectedIn = { collection, commitment: named ? null : commitment };
      const event = eventOf(activity, content, collectedIn, $book.value);
      if (event === undefined) return;
      lines.push({ event, value, wait });
    }
    const sent = {
      collection,
      lines: lines.map(({ event, value }) => ({ id: event.id, value, named })),
    } as const;
    await keep({ ...answer, sent });
    for (const { event, wait } of lines) {
      const notAfter = named ? null : closesAt - LAST_CALL_MS;
      await post(event, { signed: named, isAnswer: true, notBefore: now() + wait, notAfter });
    }
  };

  /** Activities whose answer is just being given or taken back: what belongs together is not all there yet. */
  const inHand = new Set<string>();
  const handling = async <Value>(activity: string, handle: () => Promise<Value>): Promise<Value> => {
    inHand.add(activity);
    try {
      return await handle();
    } finally {
      inHand.delete(activity);
    }
  };

  const attendTo = async (answer: KeptAnswer, { activity, past }: OpenRoom) => {
    const gathering = activity?.id === answer.activity ? gatheringOf($book.value, activity) : null;
    if (activity !== null && gathering !== null) {
      const seat = me();
      const isMarked = seat !== null && gathering.marks.includes(seat);
      if (isMarked) {
        const collection = gathering.collections.length === 2 ? 2 : 1;
        if (isCollecting(gathering, now()) && isDue(answer, collection))
          await send(answer, activity, gathering);
        return;
      }
      // The page went before the mark was on its way, or someone left and is back. Without a mark an answer is never sent: it
      // would be one too many.
      if (gathering.collections.length === 0) await act({ type: 'answered', activity: answer.activity });
    }
    const over = past.find(({ id }) => id === answer.activity);
    // Put away without having been shown: it is gone unread.
    if (over !== undefined && answer.sent === null) await letGo(answer.activity);
  };

  let isAttending = false;
  const attend = async () => {
    const open = $room.value;
    if (isAttending || open.phase !== 'open') return;
    isAttending = true;
    try {
      for (const answer of $kept.value) if (!inHand.has(answer.activity)) await attendTo(answer, open);
    } finally {
      isAttending = false;
    }
  };

  return {
    attend,
    give: (activity, content) =>
      handling(activity, async () => {
        const before = $kept.value.find((answer) => answer.activity === activity);
        await keep({ activity, content, sent: null, came: false });
        const refusal = await act({ type: 'answered', activity });
        // Said so already: what was written now takes the place of what was written before.
        if (refusal === null || refusal === 'answered-already') return null;
        if (before === undefined) await letGo(activity);
        else await keep(before);
        return refusal;
      }),
    takeBack: (activity) =>
      handling(activity, async () => {
        const refusal = await act({ type: 'answer-taken-back', activity });
        if (refusal === null) await letGo(activity);
        return refusal;
      }),
    withdraw: async (activity, contribution) => {
      const line = lineOf(contribution);
      if (line === undefined) return 'not-the-author';
      const withdrawal = {
        type: 'contribution-withdrawn',
        activity,
        contribution,
        value: line.value,
      } as const;
      // What bears its author's name is taken back by name; what does not must not get one by being taken back.
      if (line.named || bearsOwnName($room.value, $book.value, contribution, me())) return act(withdrawal);
      await post({ ...withdrawal, id: mintId() }, { signed: false, notBefore: now(), notAfter: null });
      return null;
    },
    claim: async (activity, contribution) => {
      const value = lineOf(contribution)?.value ?? '';
      return act({ type: 'contribution-claimed', activity, contribution, value });
    },
  };
}

/** Whether its author put a name to it after it had come out. */
function bearsOwnName(room: Room, book: RuleBook, contribution: string, me: SeatId | null): boolean {
  if (room.phase !== 'open' || me === null) return false;
  const activities = room.activity === null ? room.past : [room.activity, ...room.past];
  return activities
    .flatMap((activity) => gatheringOf(book, activity)?.collections ?? [])
    .flatMap(({ contributions }) => contributions)
    .some(({ id, seat }) => id === contribution && seat === me);
}

/** The act that brings an answer, in the words of its kind. */
function eventOf(
  activity: AnyActivity,
  content: Content,
  collectedIn: CollectedIn,
  book: RuleBook,
): ActEvent | undefined {
  const act = kindOf(book, activity)?.actOf(content, collectedIn) ?? null;
  return act === null ? undefined : { ...act, id: mintId(), activity: activity.id };
}
