/** What the room is doing, as far as it tells when news is likely. All times are server epoch ms. */
export type Pace =
  /** People arrive. */
  | { readonly kind: 'lobby' }
  /** Someone speaks; `mine` where it is this screen's person. `pastTurns`: how much of its planned time each finished
   * turn of this room took (1 = all of it), passed and skipped ones left out. */
  | {
      readonly kind: 'turn';
      readonly startsAt: number;
      readonly endsAt: number;
      readonly paused: boolean;
      readonly mine: boolean;
      readonly pastTurns: readonly number[];
    }
  /** Silent writing, voting or a pulse: lines trickle in. `expecting`: people who may still add one. */
  | { readonly kind: 'writing'; readonly expecting: number }
  /** The 20-second collection of answers. `expecting`: answers still to come; 0 once it has closed. */
  | { readonly kind: 'gathering'; readonly expecting: number }
  /** People talk. `leading`: this screen's person is the only facilitator, so the next line is most likely from here. */
  | { readonly kind: 'quiet'; readonly leading: boolean };
