import type { FormClosed, FormCreated, FormSeen } from '#protocol/form-responses.ts';
import type { Result } from '#domain/kernel/result.ts';
import type { CreateForm, NewAnswer } from '#protocol/requests.ts';

/** Why a form has nothing to give: it never existed or has expired, or a keeper erased it. */
export type FormGone = 'no-such-form' | 'form-closed';

/**
 * Forms whose answers only the asker can open, and only together. No time, address or order is kept with an answer, and
 * nothing that ties it to its key. Every instant comes in as `now` (epoch ms). A refusal is a value; a store that
 * cannot be reached throws, and then nothing is known to be written.
 */
export type FormStore = {
  /** Opens a form. An id is used once: refused also for 90 days after expiry or erasure. */
  create(form: CreateForm, now: number): Promise<Result<FormCreated, 'form-exists'>>;
  /** What everyone with the link may know; with the verifier of a management key also how many answers there are. */
  look(
    id: string,
    keeperVerifier: string | null,
    now: number,
  ): Promise<Result<FormSeen, FormGone | 'wrong-token'>>;
  /**
   * Adds an answer, exactly once for each key; `isNew` is false for a key or a box that is there already. An answer that
   * was acknowledged is counted at closing, and then handed out or deleted unread with all others.
   */
  addAnswer(
    id: string,
    answer: NewAnswer,
    writeVerifier: string,
    now: number,
  ): Promise<Result<{ isNew: boolean }, FormGone | 'wrong-token' | 'form-full'>>;
  /** Ends the answering for good. With too few answers all of them are deleted, before anyone has seen one. */
  close(
    id: string,
    keeperVerifier: string,
    now: number,
  ): Promise<Result<FormClosed, FormGone | 'wrong-token'>>;
  /** Every answer of a form that was closed with enough of them, sorted by its own bytes. */
  releasedAnswers(
    id: string,
    keeperVerifier: string,
    now: number,
  ): Promise<Result<string[], FormGone | 'wrong-token' | 'not-released' | 'too-few-answers'>>;
  /** Removes the form and its answers at once and for good; only a tombstone stays, which says that the id was used. */
  erase(id: string, keeperVerifier: string, now: number): Promise<Result<null, FormGone | 'wrong-token'>>;
};
