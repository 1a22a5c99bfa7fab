import type { FormAnswer, Said } from '#domain/form/answer.ts';
import { isChoice, isScale, type Question } from '#domain/form/question.ts';
import { feedbackWritten as words } from '#locale/feedback-written.ts';

/** A question and what someone said to it, as people read it. */
export type SaidInWords = { readonly question: string; readonly said: string };

/** What someone said, question by question, to be read and copied; what was left open is left out. */
export function saidInWords(questions: readonly Question[], answer: FormAnswer): SaidInWords[] {
  return questions.flatMap((question) => {
    const said = answer[question.id];
    const text = said === undefined ? '' : wordsFor(question, said);
    return text === '' ? [] : [{ question: question.text, said: text }];
  });
}

/** What someone wrote where no one can say any more what was asked: what looks like the name of a choice is left out. */
export function writtenWords(answer: FormAnswer): SaidInWords[] {
  return Object.values(answer).flatMap((said) =>
    typeof said === 'string' && !/^[a-z0-9-]*$/.test(said.trim()) ? [{ question: '', said }] : [],
  );
}

/** The same as one text. */
export function asText(all: readonly SaidInWords[]): string {
  return all
    .map(({ question, said }) => [question, said].filter((line) => line !== '').join('\n'))
    .join('\n\n');
}

function wordsFor(question: Question, said: Said): string {
  if (isScale(question)) return words.rated({ step: Number(said), ...question.ends });
  if (!isChoice(question)) return typeof said === 'string' ? said.trim() : '';
  const chosen = typeof said === 'object' ? said : [said];
  return question.options
    .filter(({ id }) => chosen.includes(id))
    .map(({ text }) => text)
    .join('; ');
}
