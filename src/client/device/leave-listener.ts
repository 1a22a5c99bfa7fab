import { WIPE_MARK } from './wipe.ts';
import { leaveNow, shiftsAfter } from './quick-exit.ts';

/**
 * Listen for everything that leaves the page at once: whatever carries `data-leave`, and Shift three times. Independent
 * of the room, so that it works before it is drawn and whatever has gone wrong in it, and on pages without one. What is
 * read out while Shift is pressed stands on the dots.
 */
export function listenForLeaving(exitTo: string, dots: HTMLElement): void {
  let presses: readonly number[] = [];
  let fade: ReturnType<typeof setTimeout> | undefined;

  const show = (count: 0 | 1 | 2 | 3) => {
    dots.dataset.presses = String(count);
    const said = dots.querySelector('[role=status]');
    // One press is a capital letter or a step back; no one wants to hear about it each time.
    if (said !== null) said.textContent = (count > 1 ? dots.dataset[`say${count}`] : undefined) ?? '';
  };

  // Another tab of this site is being left: nothing of a room stays on the screen in this one either.
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === WIPE_MARK && newValue !== null) void leaveNow(exitTo);
  });

  document.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element) || event.target.closest('[data-leave]') === null) return;
      event.preventDefault();
      void leaveNow(exitTo);
    },
    { capture: true },
  );

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.repeat) return;
      // Shift that is held to type a capital letter is no press of its own.
      presses = event.key === 'Shift' ? shiftsAfter(presses, event.timeStamp) : [];
      const count = presses.length;
      clearTimeout(fade);
      show(count === 3 ? 3 : count === 2 ? 2 : count === 1 ? 1 : 0);
      if (count === 3) return void leaveNow(exitTo);
      fade = setTimeout(() => {
        presses = [];
        show(0);
      }, 5_000);
    },
    { capture: true },
  );
}
