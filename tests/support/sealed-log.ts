import type { RoomLine } from '#domain/rulebook/event.ts';
import type { LoggedLine } from '#protocol/room-responses.ts';
import { deriveRoomKeys, type RoomKeys } from '#sealed/derive.ts';
import { sealLine } from '#sealed/line.ts';
import { mintSecret } from '#sealed/mint.ts';
import { createSeatKey, type SeatKey } from '#sealed/seat-key.ts';

/** A log as a server hands it out, and what opens it. */
export type SealedLog = { readonly keys: RoomKeys; readonly logged: readonly LoggedLine[] };

/** These lines, sealed and signed by real keys. Each seat is called by its key wherever an event names it. */
export async function sealedLog(lines: readonly RoomLine[]): Promise<SealedLog> {
  const keys = await deriveRoomKeys(mintSecret());
  const seats = new Map<string, SeatKey>();
  for (const { seat } of lines) {
    if (seat !== null && !seats.has(seat)) seats.set(seat, await createSeatKey());
  }
  const byItsKey = (json: string) =>
    [...seats].reduce(
      (so, [named, { seat }]) => so.replaceAll(JSON.stringify(named), JSON.stringify(seat)),
      json,
    );
  const logged = await Promise.all(
    lines.map(async ({ seq, at, seat, event }) => {
      const signer = seat === null ? null : seats.get(seat)!;
      const { text } = await sealLine(keys, byItsKey(JSON.stringify(event)), signer);
      return { seq, at, box: text };
    }),
  );
  return { keys, logged };
}
