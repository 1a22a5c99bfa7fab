import { isOfKind } from '#domain/activity/contract/is-of-kind.ts';
import type { Gathering } from '#domain/activity/gathering/gathering.ts';
import type { RoomFacts } from '#domain/facts/activity.ts';

export type IcebreakerRefusal = 'drawn-before' | 'writing-already';

/** A question for the circle: answered aloud, handed to a round, or answered in writing. */
export type Icebreaker = {
  readonly kind: 'icebreaker';
  readonly v: 1;
  readonly id: string;
  readonly prompt: string;
  /** Null while it is answered aloud. */
  readonly writing: { readonly openedAt: number; readonly gathering: Gathering } | null;
};

export const isIcebreaker = isOfKind<Icebreaker>('icebreaker', 1);

/** The prompts that this room has had: never the same twice. */
export function drawnIn({ activity, past }: Pick<RoomFacts, 'activity' | 'past'>): readonly string[] {
  return [...past, ...(activity === null ? [] : [activity])].filter(isIcebreaker).map(({ prompt }) => prompt);
}
