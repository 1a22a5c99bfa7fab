import { control as words } from '#locale/control.ts';

/** A length of time in words, to the second: "1 minute and 30 seconds". */
export function lengthOf(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return words.length({ minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}
