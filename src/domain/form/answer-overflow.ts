import { packAnswer, type FormAnswer } from './answer.ts';
import { utf8Length } from '#domain/kernel/utf8-length.ts';
import { isWritten, type Question } from './question.ts';
import { MAX_PLAINTEXT_BYTES } from '#protocol/limits.ts';

/** Answers that do not fit into one box together: by about how many characters, and at which question to say so. */
export type Excess = { readonly question: string; readonly characters: number };

/** What JSON puts around a text, bytes. */
const QUOTES = 2;

/** What is too much, said at the field that was typed into last, else at the longest; null where all fits. */
export function excessOf(
  questions: readonly Question[],
  answer: FormAnswer,
  typedLast: string | null,
): Excess | null {
  const bytes = utf8Length(packAnswer(questions, answer)) - MAX_PLAINTEXT_BYTES;
  if (bytes <= 0) return null;
  const written = questions.filter(isWritten).map(({ id }) => ({ id, text: textOf(answer, id) }));
  const longest = written.toSorted((one, other) => other.text.length - one.text.length)[0];
  const at = written.find(({ id, text }) => id === typedLast && text !== '') ?? longest;
  if (at === undefined) return null;
  // A letter takes one byte in one script and three in another, and some signs are written as two.
  const bytesEach = (utf8Length(JSON.stringify(at.text)) - QUOTES) / Math.max(1, at.text.length);
  return { question: at.id, characters: Math.ceil(bytes / bytesEach) };
}

function textOf(answer: FormAnswer, id: string): string {
  const said = answer[id];
  return typeof said === 'string' ? said : '';
}
