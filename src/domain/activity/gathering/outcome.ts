import {
  isCollecting,
  isStuffed,
  received,
  type Collection,
  type Contribution,
  type Gathering,
} from './gathering.ts';

/** What everyone in the room is shown of a gathering at an instant. */
export type Outcome =
  /** People write; only how many have answered is known. */
  | { readonly phase: 'writing' }
  | { readonly phase: 'collecting'; readonly closesAt: number; readonly round: 1 | 2 }
  | {
      readonly phase: 'over';
      /** Every batch that may be seen; the answers of one come together. */
      readonly batches: readonly (readonly Contribution[])[];
      /** Why answers that came are not shown; null where all are. */
      readonly withheld: 'stuffed' | 'too-few' | null;
      readonly leftOut: number;
      /** Whether a facilitator may collect once more, for those who were left out. */
      readonly mayCollectAgain: boolean;
    };

/** What may be shown now. Nothing of a collection is shown before it is over, and nothing of one that was stuffed. */
export function outcomeOf(gathering: Gathering, now: number): Outcome {
  const [first, second] = gathering.collections;
  if (first === undefined) return { phase: 'writing' };
  const last = second ?? first;
  if (isCollecting(gathering, now)) {
    return { phase: 'collecting', closesAt: last.closesAt, round: second === undefined ? 1 : 2 };
  }
  return { phase: 'over', ...batchesOf(gathering, first, second), ...left(gathering, second) };
}

/** The batch that stood before a second collection stays to be seen while that one runs. */
export function firstBatch(gathering: Gathering): readonly Contribution[] {
  const [first] = gathering.collections;
  return first === undefined ? [] : (batchesOf(gathering, first, undefined).batches[0] ?? []);
}

function batchesOf(gathering: Gathering, first: Collection, second: Collection | undefined) {
  if (isStuffed(first)) return { batches: [], withheld: 'stuffed' as const };
  const firstIsEnough = received(first) >= gathering.threshold;
  if (second === undefined) {
    return firstIsEnough
      ? { batches: [inOrder(first.contributions)], withheld: null }
      : { batches: [], withheld: 'too-few' as const };
  }
  if (!firstIsEnough) {
    if (isStuffed(second)) return { batches: [], withheld: 'stuffed' as const };
    return received(first) + received(second) >= gathering.threshold
      ? { batches: [inOrder([...first.contributions, ...second.contributions])], withheld: null }
      : { batches: [], withheld: 'too-few' as const };
  }
  const shown = inOrder(first.contributions);
  if (isStuffed(second)) return { batches: [shown], withheld: 'stuffed' as const };
  if (received(second) < gathering.minLateAnswers) return { batches: [shown], withheld: 'too-few' as const };
  return { batches: [shown, inOrder(second.contributions)], withheld: null };
}

function left(gathering: Gathering, second: Collection | undefined) {
  const came = gathering.collections.reduce((sum, collection) => sum + received(collection), 0);
  const leftOut = Math.max(0, gathering.marks.length - came);
  return { leftOut, mayCollectAgain: second === undefined && leftOut >= gathering.minLateAnswers };
}

/**
 * An order that says nothing about when an answer came: by a hash of a random value, or by its random id. It is even
 * over all orders and the same on every screen.
 */
function inOrder(contributions: readonly Contribution[]): readonly Contribution[] {
  const keyOf = (one: Contribution) => one.commitment ?? one.id;
  return [...contributions].sort((one, other) =>
    keyOf(one) === keyOf(other) ? 0 : keyOf(one) < keyOf(other) ? -1 : 1,
  );
}
