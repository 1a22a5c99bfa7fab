import { plaintextBytes } from '#sealed/line.ts';
import { MAX_PLAINTEXT_BYTES } from '#domain/kernel/limits.ts';

/** How many bytes one line may take in all, before it is sealed. */
export const BOX_ROOM_BYTES = MAX_PLAINTEXT_BYTES;

/** How many bytes of a box a written answer takes, with everything that travels beside it. */
export function answerBytes(text: string, named: boolean): number {
  const id = 'x'.repeat(21);
  const marks = named ? { seen: [1_000_000, 'x'.repeat(12)] } : { commitment: 'x'.repeat(43) };
  const event = { type: 'answer-shown', id, activity: id, collection: 2, text: text.trim(), ...marks };
  return plaintextBytes(JSON.stringify(event), named);
}
