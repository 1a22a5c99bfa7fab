import { signal, type ReadonlySignal } from '@preact/signals';
import { packAnswer, readDraft, type Answer } from '#domain/form/answer.ts';
import type { Sheet } from '#domain/form/sheet.ts';
import { sealAnswer } from '#sealed/answer-box.ts';
import { deriveRoomKeys } from '#sealed/derive.ts';
import { mintId } from '#sealed/mint.ts';
import { retryInMs } from './backoff.ts';
import type { Failure } from './api-call.ts';
import { createMemoryDevice, type Device } from './device.ts';
import { createDrafts } from './drafts.ts';
import { createFormClient } from './form-client.ts';
import { seenForm, type SeenForm } from './see-form.ts';
import type { World } from './world.ts';

/** Where somebody’s answer to a form stands. */
export type AnswerStanding =
  | { readonly at: 'writing' }
  /** Sealed, kept on this device, and on its way as soon as the network lets it. */
  | { readonly at: 'waiting' }
  | { readonly at: 'sent' }
  /** Turned away for good; what was written is still here. */
  | { readonly at: 'refused'; readonly problem: Failure['problem'] };

/** One person’s way through a form. */
export type Answering = {
  readonly $standing: ReadonlySignal<AnswerStanding>;
  readonly look: () => Promise<SeenForm>;
  /** What was written before a reload. */
  readonly readDraft: () => Promise<Answer>;
  readonly keepDraft: (answer: Answer) => Promise<void>;
  /** Seals the answer and sends it; tries again until it is there or turned away. Throws where it is larger than a box. */
  readonly send: (sheet: Sheet, answer: Answer) => Promise<void>;
  /** From now on nothing of this form is kept on the device, and what was kept is gone. */
  readonly share: () => Promise<void>;
  /** For the next person at this device: an empty form. */
  readonly again: () => Promise<void>;
  readonly stop: () => void;
};

type Waiting = { readonly key: string; readonly box: string };

const DRAFT = 'answer';
const WAITING = 'answer';
const SENT = 'sent';

/** Begins or goes on with answering the form of this secret on this device. */
export async function createAnswering(
  secret: string,
  { device, world }: { readonly device: Device; readonly world: World },
): Promise<Answering> {
  const keys = await deriveRoomKeys(secret);
  const client = createFormClient(keys.id, world);
  const $standing = signal<AnswerStanding>({ at: 'writing' });
  let place = device;
  let drafts = createDrafts(place, keys.id);
  let callOff: () => void = () => undefined;
  let failures = 0;
  let isSending = false;

  const waiting = async (): Promise<Waiting | undefined> =>
    (await place.list(keys.id, 'outbox')).find(isWaiting);

  const trySending = async (): Promise<void> => {
    callOff();
    if (isSending) return;
    isSending = true;
    const item = await waiting();
    const answer = item && (await client.answer(keys.writeToken, item));
    isSending = false;
    if (answer === undefined) return;
    if (answer.ok) return settle({ at: 'sent' });
    if (!isPassing(answer.problem)) return settle({ at: 'refused', problem: answer.problem });
    failures += 1;
    callOff = world.after(retryInMs(failures, world.random, answer.retryAfterMs), () => void trySending());
  };

  const settle = async (standing: AnswerStanding): Promise<void> => {
    await place.remove(keys.id, 'outbox', WAITING);
    if (standing.at === 'sent') {
      await drafts.keep(DRAFT, '');
      // That this device has answered is known to this device alone.
      await place.put(keys.id, 'answer', SENT, true);
    }
    $standing.value = standing;
  };

  if ((await waiting()) !== undefined) {
    $standing.value = { at: 'waiting' };
    void trySending();
  } else if ((await place.list(keys.id, 'answer')).includes(true)) {
    $standing.value = { at: 'sent' };
  }
  const stopWaking = world.onWake(() => void ($standing.value.at === 'waiting' && trySending()));

  const begin = (at: Device) => {
    place = at;
    drafts = createDrafts(place, keys.id);
    $standing.value = { at: 'writing' };
  };

  return {
    $standing,
    look: async () => seenForm(keys, await client.look(null)),
    readDraft: async () => readDraft(await drafts.read(DRAFT)),
    keepDraft: (answer) => drafts.keep(DRAFT, Object.keys(answer).length === 0 ? '' : JSON.stringify(answer)),
    send: async ({ questions, publicKey }, answer) => {
      const box = await sealAnswer(keys.id, publicKey, packAnswer(questions, answer));
      await place.put(keys.id, 'outbox', WAITING, { key: mintId(), box } satisfies Waiting);
      $standing.value = { at: 'waiting' };
      failures = 0;
      await trySending();
    },
    share: async () => {
      await device.forgetRoom(keys.id);
      begin(createMemoryDevice());
    },
    again: async () => {
      await place.forgetRoom(keys.id);
      begin(place);
    },
    stop: () => {
      callOff();
      stopWaking();
    },
  };
}

/** Whether it may work in a while: the network, the store, or too many at once. */
function isPassing(problem: Failure['problem']): boolean {
  return ['no-answer', 'not-understood', 'slow-down', 'store-unavailable', 'store-not-configured'].includes(
    problem,
  );
}

function isWaiting(value: unknown): value is Waiting {
  return typeof value === 'object' && value !== null && 'key' in value && 'box' in value;
}
