import type { ProblemType } from '#protocol/problem.ts';
import { readSheet, type Sheet } from '#domain/form/sheet.ts';
import { openBox, readBox } from '#sealed/box.ts';
import type { RoomKeys } from '#sealed/derive.ts';
import type { Answer } from '#client/api/api-call.ts';
import type { FormSeen } from '#protocol/form-responses.ts';

/** A form as its link shows it, or why it shows none. */
export type SeenForm =
  | ({ readonly at: 'seen'; readonly sheet: Sheet } & Omit<FormSeen, 'sheet'>)
  /** Erased by the asker. */
  | { readonly at: 'erased' }
  /** Never there, or its time is over. */
  | { readonly at: 'gone' }
  /** The link’s key does not open it. */
  | { readonly at: 'unreadable' }
  | { readonly at: 'unanswered'; readonly problem: ProblemType | 'no-answer' | 'not-understood' };

/** Opens what the server handed out. */
export async function seenForm(keys: RoomKeys, answer: Answer<FormSeen>): Promise<SeenForm> {
  if (!answer.ok) {
    if (answer.problem === 'form-closed') return { at: 'erased' };
    if (answer.problem === 'no-such-form') return { at: 'gone' };
    return { at: 'unanswered', problem: answer.problem };
  }
  const { sheet: text, ...form } = answer.value;
  const box = readBox(text);
  const json = box && (await openBox(keys, box));
  const sheet = json === undefined ? undefined : readSheet(json);
  return sheet === undefined ? { at: 'unreadable' } : { at: 'seen', sheet, ...form };
}
