import { circle as words } from '#locale/circle.ts';

/** What a seat's shape says. `open` is a place kept for somebody who has not sat down yet. */
export type SeatState = 'waiting' | 'next' | 'speaking' | 'done' | 'passed' | 'away' | 'left' | 'open';

/** One person in the circle, in words and shapes the circle can draw. */
export type CircleSeat = {
  readonly id: string;
  readonly name: string;
  /** Shown in the seat, hidden from assistive technology. Empty before somebody has joined. */
  readonly initials: string;
  readonly state: SeatState;
  /** The state in words: every state has a word before it has a colour. */
  readonly stateWord: string;
  /** This is the person who looks at the screen. */
  readonly you: boolean;
  readonly facilitator: boolean;
  /** Her hand is raised. */
  readonly hand?: boolean | undefined;
};

/** Her name as it stands on her seat; her own says so. */
export function nameOn(seat: CircleSeat): string {
  return seat.you ? words.you({ name: seat.name }) : seat.name;
}

/** What assistive technology reads for a seat, in one piece: "Ingrid, Speaking". */
export function readOut(seat: CircleSeat): string {
  const role = seat.facilitator ? [words.facilitator] : [];
  return words.readOut({ parts: [nameOn(seat), ...role, seat.stateWord].filter((part) => part !== '') });
}
