import * as v from 'valibot';
import { parseJson } from '#protocol/parse-json.ts';
import { MAX_INTRO, MAX_QUESTIONS, MAX_TITLE } from './limits.ts';
import {
  ChoiceQuestion,
  Ends,
  haveOwnIds,
  isScale,
  ScaleQuestion,
  WrittenQuestion,
  type Question,
} from './question.ts';

/** What is asked: everyone with the link reads it, the server can't. */
export type Sheet = {
  readonly title: string;
  /** What the answers are for, in the asker's words; empty where nothing was written. */
  readonly intro: string;
  /** The day it was made on, as YYYY-MM-DD where the asker was. It puts the forms of one group in order. */
  readonly made: string;
  readonly questions: readonly Question[];
  /** The asker's public key for answers: a raw P-256 point, base64url. */
  readonly publicKey: string;
};

/** A day as YYYY-MM-DD. */
export const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));

// A scale without ends has those of the scale before it: forms repeat them, and a box is small.
const PackedScale = v.object({ ...ScaleQuestion.entries, ends: v.optional(Ends) });

const PackedSheet = v.object({
  version: v.literal(1),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_TITLE)),
  intro: v.optional(v.pipe(v.string(), v.maxLength(MAX_INTRO)), ''),
  made: Day,
  questions: v.pipe(
    v.array(v.union([PackedScale, ChoiceQuestion, WrittenQuestion])),
    v.minLength(1),
    v.maxLength(MAX_QUESTIONS),
  ),
  publicKey: v.pipe(v.string(), v.regex(/^[\w-]{87}$/)),
});

/** The JSON text that is sealed as a form's sheet. */
export function packSheet({ title, intro, made, questions, publicKey }: Sheet): string {
  let last: Ends | undefined;
  const packed = questions.map((question) => {
    if (!isScale(question)) return question;
    const { ends, ...rest } = question;
    const isSame = last?.low === ends.low && last.high === ends.high;
    last = ends;
    return isSame ? rest : question;
  });
  return JSON.stringify({
    version: 1,
    title,
    ...(intro === '' ? {} : { intro }),
    made,
    questions: packed,
    publicKey,
  });
}

/** What such a text asks; undefined where it is no sheet. */
export function readSheet(json: string): Sheet | undefined {
  const parsed = v.safeParse(PackedSheet, parseJson(json));
  if (!parsed.success) return undefined;
  const questions: Question[] = [];
  let last: Ends | undefined;
  for (const question of parsed.output.questions) {
    if (question.kind !== 'scale') {
      questions.push(question);
      continue;
    }
    const ends = question.ends ?? last;
    if (ends === undefined) return undefined;
    last = ends;
    questions.push({ ...question, ends });
  }
  const { title, intro, made, publicKey } = parsed.output;
  return haveOwnIds(questions) ? { title, intro, made, questions, publicKey } : undefined;
}
