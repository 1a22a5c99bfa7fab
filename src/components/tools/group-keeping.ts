import { linesOf, memoryIn } from './group-lines.ts';
import { firstMemory, type GroupMemory } from './group-memory.ts';

/** Where what groups have seen is kept. */
export type GroupKeeping = {
  read(): GroupMemory;
  keep(memory: GroupMemory): void;
  /** Whether it will still be known when the tab has been closed. */
  isLasting(): boolean;
};

/** With this beginning, "Leave this page now" of a room forgets it, too. */
const KEY = 'peer-circle:icebreaker-groups';

/**
 * Keeps it on the device; where that is forbidden or full, in the tab; and where that is, too, as long as the page is
 * open. As long as there is nothing to remember, nothing is written.
 */
export function createGroupKeeping(
  { device, tab }: { device: Storage | undefined; tab: Storage | undefined },
  firstName: string,
): GroupKeeping {
  const nothing = firstMemory(firstName);
  let places = [device, tab].filter((place) => place !== undefined).filter(isOpen);
  let open = nothing;

  const write = (place: Storage, memory: GroupMemory): boolean => {
    try {
      if (linesOf(memory) === linesOf(nothing)) place.removeItem(KEY);
      else place.setItem(KEY, linesOf(memory));
      return true;
    } catch {
      return false;
    }
  };

  return {
    // Read again each time: another tab may have written.
    read: () => (places[0] === undefined ? open : (memoryIn(places[0].getItem(KEY) ?? '') ?? nothing)),
    keep: (memory) => {
      open = memory;
      while (places[0] !== undefined && !write(places[0], memory)) places = places.slice(1);
    },
    isLasting: () => places[0] !== undefined && places[0] === device,
  };
}

/** Some browsers show a store that can't be used. */
function isOpen(place: Storage): boolean {
  try {
    place.setItem(`${KEY}-try`, '');
    place.removeItem(`${KEY}-try`);
    return true;
  } catch {
    return false;
  }
}
