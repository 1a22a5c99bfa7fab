import { isOfKind } from '#domain/activity/contract/is-of-kind.ts';
import type { Gathering } from '#domain/activity/gathering/gathering.ts';

/** How it was, asked of everyone at the end and shown together or not at all. */
export type Pulse = {
  readonly kind: 'pulse';
  readonly v: 1;
  readonly id: string;
  readonly openedAt: number;
  readonly gathering: Gathering;
};

export const isPulse = isOfKind<Pulse>('pulse', 1);
