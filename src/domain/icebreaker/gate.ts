import type { Prompt } from './prompt.ts';
import type { Depth } from './taxonomy.ts';

/** How often a group has met, today counted. Trust is not there at once, so what may be asked depends on it. */
export const MEETINGS = ['first', 'second', 'later'] as const;
export type Meeting = (typeof MEETINGS)[number];

/** Where a group stands when a question is drawn. */
export type GateState = {
  readonly meeting: Meeting;
  /** How deep the questions went that it has had today. */
  readonly had: readonly Depth[];
  /** Whether everyone has said yes to deep questions, in private. */
  readonly isUnlocked?: boolean;
};

/** Why a depth is closed: too early in the life of the group, or too big a jump within one meeting. */
export type Closed = 'first-meeting' | 'third-meeting' | 'warm-first';

/** What a question must carry for this. */
export type GateTags = Pick<Prompt, 'depth' | 'phase' | 'avoidWith'>;

/**
 * Why a group may not have questions of this depth now; null where it may. A first meeting stays light, deep ones begin
 * at the third, or earlier where everyone has said yes, and no meeting goes from light to deep without a warm one between.
 */
export function whyClosed(depth: Depth, { meeting, had, isUnlocked = false }: GateState): Closed | null {
  if (depth === 1) return null;
  if (meeting === 'first') return 'first-meeting';
  if (depth === 2) return null;
  if (meeting === 'second' && !isUnlocked) return 'third-meeting';
  return had.some((one) => one >= 2) ? null : 'warm-first';
}

/** Whether a group may have this very question now: its depth is open and it is meant for where the group stands. */
export function isOpenTo({ depth, phase, avoidWith }: GateTags, sitting: GateState): boolean {
  if (whyClosed(depth, sitting) !== null) return false;
  if (sitting.meeting === 'first') return phase.includes('start') && !avoidWith.includes('first-meeting');
  return sitting.meeting === 'second' || phase.some((one) => one !== 'start');
}
