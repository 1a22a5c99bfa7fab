import type { SQLOutputValue } from 'node:sqlite';

/** The number in a column; anything else there is a broken file. */
export function integer(value: SQLOutputValue | undefined): number {
  if (typeof value !== 'number') throw new TypeError('The database holds no number where one must be.');
  return value;
}

/** The text in a column; anything else there is a broken file. */
export function text(value: SQLOutputValue | undefined): string {
  if (typeof value !== 'string') throw new TypeError('The database holds no text where one must be.');
  return value;
}
