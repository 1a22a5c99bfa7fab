import { useEffect, useRef, type MutableRef } from 'preact/hooks';

/** Where someone most likely continues: a field to type into, the main button, any button. */
const NEAREST = ['textarea', '.btn--primary:not([aria-disabled])', '.btn:not([aria-disabled])'];

/**
 * Keeps the focus near where someone pressed when that button is gone afterwards. Only after one's own press: what
 * someone else does never moves it.
 */
export function useFocusAfter<Within extends HTMLElement>(): {
  readonly ref: MutableRef<Within | null>;
  /** A press has just changed what stands here. */
  readonly focusNext: () => void;
} {
  const ref = useRef<Within | null>(null);
  const isDue = useRef(false);
  // The next thing someone does ends it: what changes after that is not the fruit of this press.
  useEffect(() => {
    const end = () => {
      isDue.current = false;
    };
    const inputs = ['keydown', 'pointerdown'] as const;
    for (const input of inputs) document.addEventListener(input, end, true);
    return () => {
      for (const input of inputs) document.removeEventListener(input, end, true);
    };
  }, []);
  useEffect(() => {
    const within = ref.current;
    if (!isDue.current) return;
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    isDue.current = false;
    if (within === null) {
      // Nothing is left here, as for the last speaker: on with what the circle does.
      document.getElementById('main')?.focus({ preventScroll: true });
      return;
    }
    const next = NEAREST.map((which) => within.querySelector<HTMLElement>(which)).find(
      (found) => found !== null,
    );
    (next ?? within).focus({ preventScroll: true });
  });
  return {
    ref,
    focusNext: () => {
      isDue.current = true;
    },
  };
}
