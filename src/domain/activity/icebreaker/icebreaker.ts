import type { Gathering } from '#domain/activity/gathering/gathering.ts';

export type IcebreakerRefusal = 'drawn-before' | 'writing-already' | 'not-writing';

/** From how many answers on nameless ones are shown: with two, each would know the other's. */
export const MIN_NAMELESS_ANSWERS = 3;

/** A question on the table: answered aloud, handed to a round, or answered in writing. */
export type Icebreaker = {
  readonly kind: 'icebreaker';
  readonly id: string;
  readonly prompt: string;
  /** Null while it is answered aloud. */
  readonly writing: { readonly openedAt: number; readonly gathering: Gathering } | null;
};
