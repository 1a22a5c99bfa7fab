import { isOfKind } from '#domain/activity/contract/is-of-kind.ts';
import type { SeatId } from '#domain/facts/line.ts';

export type NodsRefusal = 'nodded-already';

/** A sentence, and who has nodded to it. */
export type Nods = {
  readonly kind: 'nods';
  readonly v: 1;
  readonly id: string;
  readonly to: string;
  readonly by: readonly SeatId[];
};

export const isNods = isOfKind<Nods>('nods', 1);
