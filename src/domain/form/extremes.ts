import type { ScaleQuestion } from './question.ts';
import { highOf, sum, type ScaleCount } from './tally.ts';

/** Scales on which more is not better, so that none of them is a lowest or a highest one. */
const BALANCES = ['give-and-get'];

/** The scales with the most and the fewest people on 4 and 5; null where there are no two to tell apart. */
export function extremesOf(
  scales: readonly ScaleCount[],
): { readonly most: ScaleQuestion; readonly least: ScaleQuestion } | null {
  const ranked = rankedOf(scales);
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (most === undefined || least === undefined || most.share === least.share) return null;
  return { most: most.question, least: least.question };
}

/** The scale with the lowest answers, where someone said 1, 2 or 3 to it. */
export function lowestOf(scales: readonly ScaleCount[]): ScaleQuestion | null {
  const lowest = rankedOf(scales).at(-1);
  return lowest === undefined || lowest.share === 1 ? null : lowest.question;
}

/** From the highest to the lowest: by the share of 4 and 5, and where it is the same, by all steps together. */
function rankedOf(scales: readonly ScaleCount[]) {
  return scales
    .flatMap(({ question, of, counts }) =>
      counts === null || BALANCES.includes(question.id)
        ? []
        : [{ question, share: highOf(counts) / of, steps: stepsOf(counts) / of }],
    )
    .toSorted((one, other) => other.share - one.share || other.steps - one.steps);
}

function stepsOf(counts: readonly number[]): number {
  return sum(counts.map((count, index) => count * (index + 1)));
}
