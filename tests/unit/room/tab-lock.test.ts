import { expect, test } from 'vitest';
import { holdTab } from '#client/room/tab-lock.ts';
import { until } from '../../support/people.ts';

/** A tab whose room takes as long to open as it is told, and what became of it. */
function tab(opens: Promise<void> = Promise.resolve()) {
  const state = { leads: false, takeOver: null as (() => void) | null };
  void holdTab('Aaaaaaaaaaaaaaaaaaaaaa', {
    onHeld: async () => {
      await opens;
      state.leads = true;
      return () => (state.leads = false);
    },
    onElsewhere: (useItHere) => (state.takeOver = useItHere),
  });
  return state;
}

test('one tab leads, however fast others take over: also from one that had just begun to open the room', async () => {
  const slow = Promise.withResolvers<undefined>();
  const first = tab(slow.promise);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const second = tab();
  await until(() => second.takeOver !== null);

  second.takeOver?.();
  await until(() => second.leads);
  slow.resolve(undefined);

  await until(() => first.takeOver !== null);
  expect(first.leads).toBe(false);
  expect(second.leads).toBe(true);

  first.takeOver?.();
  await until(() => first.leads && !second.leads);
});
