/** What a check found beyond its known exceptions, and the exceptions that are no longer needed. */
export function beyond(found: readonly string[], known: readonly string[]) {
  return {
    found: found.filter((one) => !known.includes(one)),
    noLongerNeeded: known.filter((one) => !found.includes(one)),
  };
}

/** What `beyond` says where all is well. */
export const NOTHING = { found: [], noLongerNeeded: [] };
