import { readAnswer } from '#domain/form/answer.ts';
import { reportOf, type Report } from '#domain/form/report.ts';
import type { Sheet } from '#domain/form/sheet.ts';
import { tallyOf } from '#domain/form/tally.ts';
import { deriveAnswerKeys, openAnswer } from '#sealed/answer-keys.ts';
import { deriveKeeperKeys, deriveRoomKeys } from '#sealed/derive.ts';
import { drawNumber } from '#sealed/mint.ts';
import type { Failure } from '#client/api/api-call.ts';
import { createFormApi } from '#client/api/form-api.ts';
import { seenForm, type SeenForm } from './see-form.ts';
import type { World } from '#client/browser/world.ts';

/** What an asker finds behind the private link. */
export type Results =
  /** Still open: how many have answered, and nothing else. */
  | {
      readonly status: 'open';
      readonly sheet: Sheet;
      readonly answers: number;
      readonly minAnswers: number;
      readonly expiresAt: number;
    }
  /** Closed: everything at once, or nothing where too few had answered. `unreadable`: answers that the asker’s key does not open. */
  | {
      readonly status: 'closed';
      readonly sheet: Sheet;
      readonly report: Report;
      readonly unreadable: number;
      readonly expiresAt: number;
    }
  /** The link is not the asker’s. */
  | { readonly status: 'not-yours' }
  | Exclude<SeenForm, { status: 'seen' }>;

/** The asker’s side of one form. */
export type FormResults = {
  readonly id: string;
  /** Tells on the way how many of how many answers are opened: many take a moment. */
  readonly look: (onOpened?: (opened: number, of: number) => void) => Promise<Results>;
  /** Closes the form for good and opens what was answered; the problem where the server did not. */
  readonly close: () => Promise<Failure['problem'] | null>;
  /** Deletes the form with all its answers; the problem where the server did not. */
  readonly erase: () => Promise<Failure['problem'] | null>;
};

/** This many answers are opened at a time, so that the page stays alive in between. */
const BATCH = 20;

/** The results of a form for the one who holds both its secrets. */
export async function createFormResults(
  secret: string,
  keeperSecret: string,
  world: Pick<World, 'fetch' | 'localNow' | 'after'>,
): Promise<FormResults> {
  const [keys, { managementKey }, answerKeys] = await Promise.all([
    deriveRoomKeys(secret),
    deriveKeeperKeys(keeperSecret),
    deriveAnswerKeys(keeperSecret),
  ]);
  const client = createFormApi(keys.id, world);
  const problemOf = (answer: { ok: true } | Failure) => (answer.ok ? null : answer.problem);

  const openAll = async (boxes: readonly string[], onOpened: (opened: number, of: number) => void) => {
    const opened: (string | undefined)[] = [];
    while (opened.length < boxes.length) {
      const batch = boxes.slice(opened.length, opened.length + BATCH);
      opened.push(...(await Promise.all(batch.map((box) => openAnswer(keys.id, answerKeys, box)))));
      onOpened(opened.length, boxes.length);
      await new Promise<void>((resolve) => void world.after(0, resolve));
    }
    return opened;
  };

  const closedResults = async (
    seen: Extract<SeenForm, { status: 'seen' }>,
    onOpened: (opened: number, of: number) => void,
  ): Promise<Results> => {
    const { sheet, minAnswers, expiresAt } = seen;
    const form = { id: keys.id, minAnswers };
    const closed = { status: 'closed', sheet, expiresAt } as const;
    const tooFew = (answered: number, unreadable = 0): Results => ({
      ...closed,
      report: reportOf(sheet, form, { released: false, answered }),
      unreadable,
    });

    // What was deleted unread need not be asked for.
    if (seen.answers !== undefined && seen.answers < minAnswers) return tooFew(seen.answers);
    const released = await client.answers(managementKey);
    if (!released.ok) {
      if (released.problem === 'too-few-answers') return tooFew(seen.answers ?? 0);
      return { status: 'unanswered', problem: released.problem };
    }
    const boxes = released.value.answers;
    const opened = await openAll(boxes, onOpened);
    const answers = opened
      .map((json) => (json === undefined ? undefined : readAnswer(sheet.questions, json)))
      .filter((answer) => answer !== undefined);
    const unreadable = boxes.length - answers.length;
    // Anyone with the link could fill up a form with what no one can read, to have few answers opened.
    if (answers.length < minAnswers) return tooFew(answers.length, unreadable);
    const tally = tallyOf(sheet.questions, answers, drawNumber);
    return { ...closed, report: reportOf(sheet, form, { released: true, tally }), unreadable };
  };

  return {
    id: keys.id,
    look: async (onOpened = () => undefined) => {
      const answer = await client.look(managementKey);
      if (!answer.ok && answer.problem === 'wrong-token') return { status: 'not-yours' };
      const seen = await seenForm(keys, answer);
      if (seen.status !== 'seen') return seen;
      if (seen.sheet.publicKey !== answerKeys.publicKey) return { status: 'not-yours' };
      if (seen.closed) return closedResults(seen, onOpened);
      const { sheet, minAnswers, expiresAt } = seen;
      return { status: 'open', sheet, minAnswers, expiresAt, answers: seen.answers ?? 0 };
    },
    close: async () => problemOf(await client.close(managementKey)),
    erase: async () => problemOf(await client.erase(managementKey)),
  };
}
