import { defineKind } from '#domain/activity/contract/kind.ts';
import { accept, refuse } from '#domain/kernel/result.ts';
import { nodsActs, nodsSetup, type NodsSetup } from './acts.ts';
import type { Nods } from './nods.ts';

/** Everyone nods to a sentence, or does not. */
export const kind = defineKind<Nods, NodsSetup, typeof nodsActs>({
  kind: 'nods',
  v: 1,
  setup: nodsSetup,
  acts: nodsActs,
  start: ({ to }, _facts, { event: { id } }) => accept({ kind: 'nods', v: 1, id, to, by: [] }),
  act: (nods, _act, _facts, { seat }) => {
    if (seat === null) return refuse('unsigned');
    if (nods.by.includes(seat)) return refuse('nodded-already');
    return accept({ ...nods, by: [...nods.by, seat] });
  },
  seatGone: (nods, seat) => ({ ...nods, by: nods.by.filter((other) => other !== seat) }),
  seatReplaced: (nods, lost, found) => ({
    ...nods,
    by: [...new Set(nods.by.map((seat) => (seat === lost ? found : seat)))],
  }),
});
