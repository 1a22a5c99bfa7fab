import type { Timer } from '../../kernel/timer.ts';
import type { StepName } from '#domain/facts/field.ts';

/** A step that is read aloud and timed. Its words are content; the room knows which step it is. */
export type Spoken = {
  readonly kind: 'spoken';
  readonly id: string;
  readonly step: StepName;
  readonly timer: Timer;
};
