import type { SeatId } from '#domain/facts/line.ts';
import type { Circle } from '#domain/facts/seats.ts';

/** The recovery key's public half, and its private half wrapped under a key from the private link. */
export type Recovery = { readonly pub: string; readonly wrapped: string };

/** Who belongs, who leads, by which keys it can be kept, and whether the door is open. */
export type Membership = Circle & {
  /** The verifiers of their management keys that facilitators have published. */
  readonly keepers: Readonly<Record<SeatId, string>>;
  readonly recovery: Recovery;
  /** Seats that have shown the private link: they may take back the place of a facilitator's lost device. */
  readonly restored: readonly SeatId[];
  readonly door: 'open' | 'locked';
};

/** What a line has changed about who sits in the circle, for the activity that is on. */
export type Move =
  | { readonly move: 'joined'; readonly seat: SeatId }
  | { readonly move: 'gone'; readonly seat: SeatId }
  | {
      readonly move: 'replaced';
      readonly lost: SeatId;
      readonly found: SeatId;
      /** Whether this person was on neither seat in the circle before. */
      readonly joins: boolean;
    };

/** A membership after a line, and what that means for whatever the circle is doing. */
export type Moved = { readonly members: Membership; readonly move?: Move };
