/** What the circle says of every seat, in the language of its page. */
export type CircleWords = {
  /** The name of its list of seats. */
  readonly people: string;
  readonly facilitator: string;
  readonly you: (seat: { readonly name: string }) => string;
  /** How one seat is read out. */
  readonly readOut: (seat: { readonly parts: readonly string[] }) => string;
};

/** What a seat's shape says. `open` is a place kept for someone who has not sat down yet. */
export type SeatState = 'waiting' | 'next' | 'speaking' | 'done' | 'passed' | 'away' | 'left' | 'open';

/** One person in the circle, in words and shapes the circle can draw. */
export type CircleSeat = {
  readonly id: string;
  readonly name: string;
  /** Shown in the seat, hidden from assistive technology. Empty before someone has joined. */
  readonly initials: string;
  readonly state: SeatState;
  /** The state in words: every state has a word before it has a colour. */
  readonly stateWord: string;
  /** This is the person who looks at the screen. */
  readonly you: boolean;
  readonly facilitator: boolean;
  /** Their hand is raised. */
  readonly hand?: boolean | undefined;
};

/** A name as it stands on a seat; one’s own says so. */
export function nameOn(seat: CircleSeat, words: CircleWords): string {
  return seat.you ? words.you({ name: seat.name }) : seat.name;
}

/** What assistive technology reads for a seat, in one piece: "Ingrid, Speaking". */
export function readOut(seat: CircleSeat, words: CircleWords): string {
  const role = seat.facilitator ? [words.facilitator] : [];
  return words.readOut({
    parts: [nameOn(seat, words), ...role, seat.stateWord].filter((part) => part !== ''),
  });
}
