import { packAnswer, readDraft, type FormAnswer } from '#domain/form/answer.ts';
import { deriveRoomKeys } from '#sealed/derive.ts';
import { mintId } from '#sealed/mint.ts';
import { sealAnswer } from '#sealed/seal-answer.ts';
import type { Failure } from '#client/api/api-call.ts';
import { createAnswerPlace, type WaitingAnswer } from './answer-place.ts';
import { retryInMs } from '#client/browser/backoff.ts';
import { createMemoryDevice, type Device } from '#client/device/device.ts';
import { createFormApi } from '#client/api/form-api.ts';
import { mayTryAgain } from '#client/api/retry.ts';
import { seenForm, type SeenForm } from './see-form.ts';
import { createWatchable, type Watchable } from '#client/browser/watchable.ts';
import type { World } from '#client/browser/world.ts';

/** Where someone’s answer to a form stands. */
export type AnswerStanding =
  | { readonly status: 'writing' }
  /** Sealed, kept on this device, and on its way as soon as the network lets it; or as the server has found the form it lost. */
  | { readonly status: 'waiting'; readonly isLost: boolean }
  | { readonly status: 'sent' }
  /** Someone sent an answer from this device on an earlier visit. */
  | { readonly status: 'answered' }
  /** Turned away for good; what was written is still here. */
  | { readonly status: 'refused'; readonly problem: Failure['problem'] };

/** What is asked, and until when. */
type AskedForm = Pick<Extract<SeenForm, { status: 'seen' }>, 'sheet' | 'expiresAt'>;

/** One person’s way through a form. */
export type Answering = {
  readonly standing: Watchable<AnswerStanding>;
  readonly look: () => Promise<SeenForm>;
  /** What was written before a reload. */
  readonly readDraft: () => Promise<FormAnswer>;
  readonly keepDraft: (answer: FormAnswer) => Promise<void>;
  /** Seals the answer and sends it; tries again until it is there or turned away. Throws where it can’t be sealed. */
  readonly send: (form: AskedForm, answer: FormAnswer) => Promise<void>;
  /** Does not wait for the moment of the next try. */
  readonly tryNow: () => void;
  /**
   * Whether other people use this device. Then nothing of this form is kept on it from now on, and what was kept is gone;
   * an answer on its way waits in this page alone.
   */
  readonly share: (isShared: boolean) => Promise<void>;
  /** For the next person at this device: an empty form. What was written is gone, that someone answered is not. */
  readonly again: () => Promise<void>;
  readonly stop: () => void;
};

const ON_ITS_WAY: AnswerStanding = { status: 'waiting', isLost: false };
const LOST_SIGHT_OF: AnswerStanding = { status: 'waiting', isLost: true };

/** Begins or continues answering the form of this secret on this device. */
export async function createAnswering(
  secret: string,
  { device, world }: { readonly device: Device; readonly world: World },
): Promise<Answering> {
  const keys = await deriveRoomKeys(secret);
  const client = createFormApi(keys.id, world);
  let place = createAnswerPlace(device, keys.id);
  let waiting = await place.waiting();
  // Someone who comes back to answer once more, for another person, may.
  let mayRepeat = await place.hasSent();
  const standing = createWatchable<AnswerStanding>({ status: 'writing' });
  let callOff: () => void = () => undefined;
  let failures = 0;
  let isSealing = false;
  let isSending = false;
  let isStopped = false;

  const trySending = async (): Promise<void> => {
    callOff();
    if (isSending || isStopped || waiting === null) return;
    isSending = true;
    const item = waiting;
    const { key, box } = item;
    const answer = await client.answer(keys.writeToken, { key, box });
    isSending = false;
    // It was taken back in the meantime; what was written since goes out.
    if (waiting !== item) return trySending();
    if (answer.ok) return finish({ status: 'sent' });
    const isLost = mayBeBack(answer.problem, item);
    if (!isLost && !mayTryAgain(answer.problem))
      return finish({ status: 'refused', problem: answer.problem });
    const next = isLost ? LOST_SIGHT_OF : ON_ITS_WAY;
    // Once: what is drawn again begins at its top.
    if (standing.now() !== next) standing.set(next);
    failures += 1;
    tryAgainIn(retryInMs(failures, world.random, answer.retryAfterMs));
  };

  /** A server that does not know a form before its time is over, by this device’s clock, has lost sight of it, perhaps for a moment. */
  const mayBeBack = (problem: Failure['problem'], { until }: WaitingAnswer) =>
    problem === 'no-such-form' && world.localNow() < until;

  const tryAgainIn = (ms: number) => {
    // A page that was left in the meantime sends nothing any more; the next one continues.
    if (!isStopped) callOff = world.after(ms, () => void trySending());
  };

  const tryNow = () => {
    failures = 0;
    void trySending();
  };

  const finish = async (outcome: AnswerStanding): Promise<void> => {
    waiting = null;
    await (outcome.status === 'sent' ? place.keepSent() : place.dropWaiting());
    standing.set(outcome);
  };

  if (waiting !== null) {
    standing.set(ON_ITS_WAY);
    void trySending();
  } else if ((await place.hasSent()) && (await place.drafts.read()) === '') {
    standing.set({ status: 'answered' });
  }
  const stopWaking = world.onWake(tryNow);

  /** Another tab of this device may have sent what this one shows, or be sending it. */
  const isAnsweredElsewhere = async (): Promise<boolean> => {
    if (mayRepeat) return false;
    waiting = await place.waiting();
    if (waiting === null && !(await place.hasSent())) return false;
    standing.set(waiting === null ? { status: 'answered' } : ON_ITS_WAY);
    void trySending();
    return true;
  };

  const hold = (item: WaitingAnswer) => {
    waiting = item;
    return place.keepWaiting(item);
  };

  return {
    standing,
    look: async () => seenForm(keys, await client.look(null)),
    readDraft: async () => readDraft(await place.drafts.read()),
    keepDraft: (answer) => place.drafts.keep(Object.keys(answer).length === 0 ? '' : JSON.stringify(answer)),
    send: async ({ sheet: { questions, publicKey }, expiresAt }, answer) => {
      // A button that is pressed twice, and the second time while the first is still being sealed.
      if (isSealing || waiting !== null) return;
      isSealing = true;
      try {
        if (await isAnsweredElsewhere()) return;
        const box = await sealAnswer(keys.id, publicKey, packAnswer(questions, answer));
        await hold({ key: mintId(), box, until: expiresAt });
        standing.set(ON_ITS_WAY);
        failures = 0;
      } finally {
        isSealing = false;
      }
      await trySending();
    },
    tryNow,
    share: async (isShared) => {
      place = createAnswerPlace(isShared ? createMemoryDevice() : device, keys.id);
      if (isShared) await device.forget(keys.id);
    },
    again: async () => {
      waiting = null;
      callOff();
      await place.dropWritten();
      mayRepeat = true;
      standing.set({ status: 'writing' });
    },
    stop: () => {
      isStopped = true;
      callOff();
      stopWaking();
    },
  };
}
