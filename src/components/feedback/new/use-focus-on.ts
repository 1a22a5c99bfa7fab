import { useEffect, useRef, type MutableRef } from 'preact/hooks';

/** Puts the focus where somebody’s own press leads, once it is drawn. */
export function useFocusOn<Within extends HTMLElement>(): {
  readonly ref: MutableRef<Within | null>;
  /** A selector within `ref`; the focus goes there after the next drawing. */
  readonly focusOn: (selector: string) => void;
} {
  const ref = useRef<Within | null>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const found = ref.current?.querySelector<HTMLElement>(wanted.current);
    wanted.current = null;
    found?.focus();
  });
  return {
    ref,
    focusOn: (selector) => {
      wanted.current = selector;
    },
  };
}
