/** Keep the screen awake while the page is shown; the answer lets it sleep again. Browsers without the means do nothing. */
export function keepAwake(): () => void {
  if (!('wakeLock' in navigator)) return () => undefined;
  let lock: WakeLockSentinel | null = null;
  const wanted = new AbortController();
  const isOver = () => wanted.signal.aborted;

  const ask = async () => {
    if (isOver() || document.visibilityState !== 'visible' || lock?.released === false) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (isOver()) await lock.release();
      else wanted.signal.addEventListener('abort', () => void lock?.release());
    } catch {
      // Low battery or no permission: then it sleeps as it always does.
    }
  };
  // The browser lets go of it whenever the page is hidden.
  const onShown = () => void ask();
  document.addEventListener('visibilitychange', onShown);
  void ask();

  return () => {
    document.removeEventListener('visibilitychange', onShown);
    wanted.abort();
  };
}

/** Whether this browser can keep a screen awake. */
export function canKeepAwake(): boolean {
  return 'wakeLock' in navigator;
}
