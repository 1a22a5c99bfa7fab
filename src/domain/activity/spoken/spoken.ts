import { isOfKind } from '#domain/activity/contract/is-of-kind.ts';
import type { StepName } from '#domain/facts/field.ts';
import type { Timer } from '#domain/kernel/timer.ts';

/** A step that is read aloud and timed. Its words are content; the room knows which step it is. */
export type Spoken = {
  readonly kind: 'spoken';
  readonly v: 1;
  readonly id: string;
  readonly step: StepName;
  readonly timer: Timer;
};

export const isSpoken = isOfKind<Spoken>('spoken', 1);
