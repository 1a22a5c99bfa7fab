/** What a device can remember until it is told to forget; undefined where the browser forbids it. */
export function deviceStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
