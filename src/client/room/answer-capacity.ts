import { plaintextBytes } from '#sealed/line.ts';
import { MAX_PLAINTEXT_BYTES } from '#protocol/limits.ts';

/** How many bytes of a box a written answer takes, and how many there are for it beside what travels with it. */
export function roomOfAnswer(text: string, named: boolean): { readonly used: number; readonly most: number } {
  const beside = answerBytes('', named);
  return { used: answerBytes(text, named) - beside, most: MAX_PLAINTEXT_BYTES - beside };
}

function answerBytes(text: string, named: boolean): number {
  const id = 'x'.repeat(21);
  const marks = named ? { seen: [1_000_000, 'x'.repeat(12)] } : { commitment: 'x'.repeat(43) };
  const event = { type: 'answer-shown', id, activity: id, collection: 2, text: text.trim(), ...marks };
  return plaintextBytes(JSON.stringify(event), named);
}
