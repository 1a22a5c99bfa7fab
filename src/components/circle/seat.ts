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
