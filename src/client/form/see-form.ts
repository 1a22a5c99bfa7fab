import type { ProblemType } from '#protocol/problem.ts';
import { readSheet, type Sheet } from '#domain/form/sheet.ts';
import { openBox, readBox } from '#sealed/box.ts';
import type { RoomKeys } from '#sealed/derive.ts';
import type { ApiResult } from '#client/api/api-call.ts';
import type { FormSeen } from '#protocol/form-responses.ts';

/** A form as its link shows it, or why it shows none. */
export type SeenForm =
  | ({ readonly status: 'seen'; readonly sheet: Sheet } & Omit<FormSeen, 'sheet'>)
  /** Erased by the asker. */
  | { readonly status: 'erased' }
  /** Never there, or its time is over. */
  | { readonly status: 'gone' }
  /** The link’s key does not open it. */
  | { readonly status: 'unreadable' }
  | { readonly status: 'unanswered'; readonly problem: ProblemType | 'no-answer' | 'not-understood' };

/** Opens what the server handed out. */
export async function seenForm(keys: RoomKeys, answer: ApiResult<FormSeen>): Promise<SeenForm> {
  if (!answer.ok) {
    if (answer.problem === 'form-closed') return { status: 'erased' };
    if (answer.problem === 'no-such-form') return { status: 'gone' };
    return { status: 'unanswered', problem: answer.problem };
  }
  const { sheet: text, ...form } = answer.value;
  const box = readBox(text);
  const json = box && (await openBox(keys, box));
  const sheet = json === undefined ? undefined : readSheet(json);
  return sheet === undefined ? { status: 'unreadable' } : { status: 'seen', sheet, ...form };
}
