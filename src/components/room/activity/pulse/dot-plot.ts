import type { Contribution } from '#domain/activity/gathering/gathering.ts';
import { PULSE_QUESTIONS, type PulseQuestion } from '#domain/activity/pulse/acts.ts';

/** How one question was rated: how many people said 1, 2, 3, 4 and 5. Someone who left it open does not count. */
export type Ratings = {
  readonly question: PulseQuestion;
  readonly counts: readonly number[];
  /** How many rated it. */
  readonly of: number;
  /** How many of them said 4 or 5. */
  readonly high: number;
};

/** Count the ratings of every question. Which of them came from one person can't be seen any more. */
export function countRatings(contributions: readonly Contribution[]): readonly Ratings[] {
  const rated = contributions.flatMap(({ content }) => (content.part === 'ratings' ? [content.ratings] : []));
  return PULSE_QUESTIONS.map((question, index) => {
    const values = rated.map((ratings) => ratings[index] ?? null).filter((value) => value !== null);
    const counts = [1, 2, 3, 4, 5].map((value) => values.filter((other) => other === value).length);
    const high = values.filter((value) => value >= 4).length;
    return { question, counts, of: values.length, high };
  });
}

/** How many people answered in these contributions. */
export function answeredBy(contributions: readonly Contribution[]): number {
  return contributions.filter(({ content }) => content.part === 'ratings').length;
}
