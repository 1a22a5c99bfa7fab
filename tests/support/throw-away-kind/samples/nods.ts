import type { NodsAct, NodsSetup } from '#domain/activity/nods/acts.ts';
import { isNods, type Nods } from '#domain/activity/nods/nods.ts';
import { isPresent, seatOf } from '#domain/facts/seats.ts';
import { samplesOf } from '../kind-samples.ts';

/** A sentence, and nods by those who are here. */
export const samples = samplesOf<Nods, NodsSetup, NodsAct>('nods@1', isNods, {
  setup: () => ({ to: 'We begin on time.' }),
  acts: { 'nod-given': ({ anyone }) => [[anyone, {}]] },
  flaw: ({ by }, room) =>
    by.every((seat) => isPresent(seatOf(room, seat)!)) ? null : 'Someone nods who has gone.',
});
