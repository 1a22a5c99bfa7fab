import type { FormDraft } from './draft.ts';
import { isScale, type Question } from './question.ts';
import { isOwn } from './own-question.ts';

/**
 * The form that is made of a draft: without spaces at the ends, empty words and empty options. A question of one’s own is
 * named after its words, so that the next form that asks it is known to ask the same. Every question keeps its place.
 */
export function normaliseDraft(draft: FormDraft): FormDraft {
  const tidied = draft.questions.map(tidy);
  const names = namesOf(tidied);
  const named = (id: string) => names.get(id) ?? id;
  const questions = tidied.map((question) => {
    const id = named(question.id);
    if (!isScale(question) || question.pair === undefined) return { ...question, id };
    return { ...question, id, pair: named(question.pair) };
  });
  return { ...draft, title: draft.title.trim(), intro: draft.intro.trim(), questions };
}

function tidy(question: Question): Question {
  const help = question.help?.trim();
  const words = { text: question.text.trim(), help: help === '' ? undefined : help };
  switch (question.kind) {
    case 'scale': {
      const { low, high } = question.ends;
      return { ...question, ...words, ends: { low: low.trim(), high: high.trim() } };
    }
    case 'one':
    case 'several': {
      const options = question.options.map(({ id, text }) => ({ id, text: text.trim() }));
      return { ...question, ...words, options: options.filter(({ text }) => text !== '') };
    }
    case 'short':
    case 'long':
      return { ...question, ...words };
  }
}

/** What each question of one’s own is called from now on. */
function namesOf(questions: readonly Question[]): ReadonlyMap<string, string> {
  const taken = new Set(questions.filter(({ id }) => !isOwn(id)).map(({ id }) => id));
  const names = new Map<string, string>();
  for (const { id, kind, text } of questions) {
    if (!isOwn(id)) continue;
    const name = `own-${digestOf(`${kind} ${text}`)}`;
    let free = name;
    for (let nth = 2; taken.has(free); nth += 1) free = `${name}-${nth}`;
    taken.add(free);
    names.set(id, free);
  }
  return names;
}

/** A short digest of a text, the same on every device (FNV-1a). Two texts with one digest are told apart by their words. */
function digestOf(text: string): string {
  let digest = 0x811c_9dc5;
  for (let at = 0; at < text.length; at += 1) {
    digest = Math.imul(digest ^ text.charCodeAt(at), 0x0100_0193);
  }
  return (digest >>> 0).toString(36);
}
