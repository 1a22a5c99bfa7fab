import type { Content } from '#domain/activity/gathering/gathering.ts';

/** An answer that stays on this device until the circle shows all answers together. */
export type KeptAnswer = {
  /** The activity it answers; also its name on the device. */
  readonly activity: string;
  readonly content: readonly Content[];
  /** What has been sent of it, and in which collection. */
  readonly sent: {
    readonly collection: 1 | 2;
    /** The events it travels in: their ids, the values that prove their authorship, and whether they bear a name. */
    readonly lines: readonly { readonly id: string; readonly value: string; readonly named: boolean }[];
  } | null;
  /** Whether it came out and everyone saw it. */
  readonly came: boolean;
};

/** Whether this device should send the answer in a collection that is open now. */
export function isDue(answer: KeptAnswer, collection: 1 | 2): boolean {
  return !answer.came && answer.sent?.collection !== collection;
}

/** How long to wait before a line of an answer is sent: evenly drawn from what is safe, so that its moment says nothing. */
export function waitBeforeSending(msLeft: number, sendWithinMs: number, random: number): number | null {
  const window = Math.min(sendWithinMs, msLeft - LAST_CALL_MS);
  return window > 0 ? random * window : null;
}

/** A line sent later than this before the end would not arrive in time. */
export const LAST_CALL_MS = 1_500;
