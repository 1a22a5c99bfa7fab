import { useLayoutEffect, useRef, type MutableRef } from 'preact/hooks';

/** Puts the focus where someone’s own press leads, once it is drawn. */
export function useFocusOn<Within extends HTMLElement>(): {
  readonly ref: MutableRef<Within | null>;
  /** A selector within `ref`; the focus goes there after the next drawing. */
  readonly focusOn: (selector: string) => void;
} {
  const ref = useRef<Within | null>(null);
  const wanted = useRef<string | null>(null);
  // Before the next paint: what is typed at once must go there.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const found = ref.current?.querySelector<HTMLElement>(wanted.current);
    wanted.current = null;
    found?.focus();
    // What had the focus all along does not come back into sight by itself when it was moved.
    found?.scrollIntoView({ block: 'nearest' });
  });
  return {
    ref,
    focusOn: (selector) => {
      wanted.current = selector;
    },
  };
}
