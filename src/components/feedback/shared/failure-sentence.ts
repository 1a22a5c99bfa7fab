import type { Failure } from '#client/api/api-call.ts';
import { feedback } from '#locale/feedback.ts';

/** Why a call came to nothing, and what to do. */
export function failureSentence(problem: Failure['problem']): string {
  if (problem === 'no-answer' && !navigator.onLine) return feedback.failed.offline;
  const sentences: Readonly<Record<string, string>> = feedback.failed;
  return sentences[problem] ?? feedback.failed.other;
}
