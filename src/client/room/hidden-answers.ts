import { signal } from '@preact/signals';
import { later } from '#client/browser/lazy-module.ts';
import { gatheringOf } from '#domain/rulebook/kinds.ts';
import type { AnswerSender } from './answer-sender.ts';
import type { HiddenAnswersDeps, HiddenAnswersDuty } from './hidden-answers-types.ts';
import type { KeptAnswer } from './kept-answer.ts';

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
