import type { Gathering } from '#domain/activity/gathering/gathering.ts';

/** How it was, asked of everybody at the end and shown together or not at all. */
export type Pulse = {
  readonly kind: 'pulse';
  readonly id: string;
  readonly openedAt: number;
  readonly gathering: Gathering;
};
