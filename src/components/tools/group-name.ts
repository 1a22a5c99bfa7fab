/** How long the name of a group may be, in code points. */
const MOST = 40;

/**
 * A group's name as it is kept: composed, and with single spaces. The room's own rule for names is not used here: it
 * has to be the same in every browser, for a price that one device need not pay.
 */
export function tidyGroupName(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Whether a tidy name has a length that fits. */
export function isFittingGroupName(name: string): boolean {
  const length = Array.from(name).length;
  return length >= 1 && length <= MOST;
}

/** Whether two tidy names would be read as the same. */
export function isSameGroupName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
