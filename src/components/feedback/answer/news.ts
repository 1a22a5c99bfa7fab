import type { AnswerStanding } from '#client/form/answering.ts';
import type { SeenForm } from '#client/form/see-form.ts';
import { feedbackAnswer as words } from '#locale/feedback-answer.ts';
import { failureSentence } from '../shared/failure-sentence.ts';

/** What has just changed, in one sentence for people who listen; empty where the page itself says it. */
export function newsOf(standing: AnswerStanding, seen: SeenForm | null): string {
  switch (standing.status) {
    case 'waiting':
      return standing.isLost ? words.waiting.lost : words.waiting.title;
    case 'sent':
      return words.sent.title;
    case 'refused':
      return `${words.refused.title}. ${whyRefused(standing.problem)}`;
    case 'answered':
      return '';
    case 'writing':
      return seen?.status === 'unanswered' ? failureSentence(seen.problem) : '';
  }
}

/** Why an answer was turned away for good. */
export function whyRefused(problem: string): string {
  const sentences: Readonly<Record<string, string>> = words.refused.why;
  return sentences[problem] ?? words.refused.why.other;
}
