import { parseJson } from '#protocol/parse-json.ts';
import { openBox, sealBox, type Box } from './box.ts';
import type { Bytes } from './bytes.ts';
import { utf8 } from './bytes.ts';
import type { RoomKeys } from './derive.ts';
import { importPublicKey, seatIdOf, sign, verify, type SeatKey } from './seat-key.ts';

/** What was said, and by which seat; `seat` is null for a line without a signature. */
export type Said = { readonly say: string; readonly seat: string | null };

/** Seal an event as a line, signed by a seat, or by no one. */
export async function sealLine(keys: RoomKeys, say: string, signer: SeatKey | null): Promise<Box> {
  if (signer === null) return sealBox(keys, JSON.stringify({ say }));
  const sig = await sign(signer.privateKey, keys.id, say);
  return sealBox(keys, JSON.stringify({ say, by: signer.pub, sig }));
}

/** How many bytes of a box a line takes, before it is filled up. */
export function plaintextBytes(say: string, isSigned: boolean): number {
  const signature = isSigned ? { by: 'x'.repeat(87), sig: 'x'.repeat(86) } : {};
  return utf8(JSON.stringify({ say, ...signature })).length;
}

/** Opens lines of one log and remembers the keys of its seats. */
export type LineOpener = (box: Bytes) => Promise<Said | undefined>;

/** An opener for one log. What it opens has been decrypted and its signature checked; else undefined. Never throws. */
export function createLineOpener(keys: RoomKeys): LineOpener {
  const seats = new Map<string, Promise<{ seat: string; key: CryptoKey } | undefined>>();

  const speakerOf = (by: string) => {
    const known = seats.get(by);
    if (known !== undefined) return known;
    const speaker = importPublicKey(by).then(async (key) => key && { key, seat: await seatIdOf(by) });
    seats.set(by, speaker);
    return speaker;
  };

  return async (box) => {
    const json = await openBox(keys, box);
    const line = json === undefined ? undefined : readLine(json);
    if (line === undefined) return undefined;
    if (line.by === undefined) return { say: line.say, seat: null };
    const speaker = await speakerOf(line.by);
    if (speaker === undefined || !(await verify(speaker.key, line.sig, keys.id, line.say))) return undefined;
    return { say: line.say, seat: speaker.seat };
  };
}

type Written = { say: string; by?: undefined } | { say: string; by: string; sig: string };

/** The fields of a plaintext; undefined where they are not those of a line. */
function readLine(json: string): Written | undefined {
  const value = parseJson(json);
  if (typeof value !== 'object' || value === null || !('say' in value)) return undefined;
  const { say } = value;
  const by = 'by' in value ? value.by : undefined;
  const sig = 'sig' in value ? value.sig : undefined;
  if (typeof say !== 'string') return undefined;
  if (by === undefined && sig === undefined) return { say };
  return typeof by === 'string' && typeof sig === 'string' ? { say, by, sig } : undefined;
}
