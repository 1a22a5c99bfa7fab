import { drawNumber } from '#client/browser/random.ts';
import { suggestNames } from '#domain/room/pseudonym.ts';
import { pseudonyms } from '#locale/pseudonyms.ts';

/** Three made-up names that no one here has. */
export const suggest = (taken: readonly string[]): string[] => suggestNames(3, pseudonyms, taken, drawNumber);
