import type { Gathering } from '../collection/collection.ts';

/** How it was, asked of everybody at the end and shown together or not at all. */
export type Pulse = {
  readonly kind: 'pulse';
  readonly id: string;
  readonly openedAt: number;
  readonly gathering: Gathering;
};
