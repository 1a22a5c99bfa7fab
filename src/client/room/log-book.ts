import type { SeatId, Verified } from '#domain/facts/line.ts';
import { seatOf } from '#domain/facts/seats.ts';
import type { Room } from '#domain/room/room.ts';
import { isKernelEvent, type RoomEvent, type RoomLine } from '#domain/rulebook/event.ts';
import {
  foldLines,
  NOTHING_READ,
  type Folded,
  type Skipped,
  type Unreadable,
} from '#domain/rulebook/fold.ts';
import { kindBegunBy } from '#domain/rulebook/kinds.ts';
import type { LoggedLine } from '#protocol/room-responses.ts';
import { readBox } from '#sealed/box.ts';
import type { Bytes } from '#sealed/bytes.ts';
import { verifierOf, type RoomKeys } from '#sealed/derive.ts';
import { digestOf, grow, NO_HISTORY } from '#sealed/history.ts';
import { createLineOpener, type Said } from '#sealed/line.ts';
import { later } from '#client/browser/lazy-module.ts';
import type { Kinds } from './kinds.ts';
import { readEvent } from './read-event.ts';

/** Told of every line as it is read, and why it changed nothing; null where it did. */
export type OnRead = (line: RoomLine, skipped: Skipped | null) => void;

/** The log as this device has read it: opened, checked and folded. */
export type LogBook = {
  readonly folded: () => Folded;
  /** The newest line read and the digest of the history there, as a signed event carries it. */
  readonly seen: () => [number, string];
  /** The digest after line 1; null before it was read. */
  readonly firstDigest: () => string | null;
  /** Who has seen another history than this device; null while no one says so. */
  readonly divergedBy: () => SeatId | null;
  /** Read on. Lines read before are skipped; false where lines in between are missing. */
  readonly read: (lines: readonly LoggedLine[]) => Promise<boolean>;
};

type Opened = {
  readonly bytes: Bytes | undefined;
  readonly said: Said | undefined;
  readonly event: RoomEvent | undefined;
};

/** An empty book for one log. Before anything is folded, the kinds of activity that it begins are awaited. */
export function createLogBook(keys: RoomKeys, kinds: Kinds, onRead: OnRead): LogBook {
  const open = createLineOpener(keys);
  let folded = NOTHING_READ;
  let history = NO_HISTORY;
  const digests = [digestOf(NO_HISTORY)];
  let divergedBy: SeatId | null = null;
  /** Who says so; someone without a seat could say anything. */
  const divergent: SeatId[] = [];
  let reading = Promise.resolve(true);

  const openLine = async ({ box }: LoggedLine): Promise<Opened> => {
    const bytes = readBox(box);
    const said = bytes && (await open(bytes));
    return { bytes, said, event: said && readEvent(said.say) };
  };

  const readNow = async (logged: readonly LoggedLine[]): Promise<boolean> => {
    const news = logged.filter(({ seq }) => seq > folded.seq);
    if (news.some(({ seq }, nth) => seq !== folded.seq + 1 + nth)) return false;
    const opened = await Promise.all(news.map(openLine));
    await kinds.need(opened.flatMap(({ event }) => (event && kindBegunBy(event)) ?? []));
    let lines: (RoomLine | Unreadable)[] = [];
    for (const [nth, { seq, at }] of news.entries()) {
      const { bytes, said, event } = opened[nth] ?? {};
      await remember(bytes);
      if (said === undefined || event === undefined) {
        lines.push({ seq, unreadable: true });
        continue;
      }
      // Which key may restore a facilitator is for the lines before to say.
      if (event.type === 'facilitator-restored') {
        fold(lines);
        lines = [];
      }
      const verified = await verifiedBy(event, said, keys.id, folded.room);
      const line = { seq, at, seat: said.seat, event, verified };
      compare(line);
      lines.push(line);
    }
    fold(lines);
    return true;
  };

  const fold = (lines: readonly (RoomLine | Unreadable)[]) => {
    const skipped = new Map<number, Skipped>();
    folded = foldLines(folded, lines, kinds.$book.peek(), (why, line) => skipped.set(line.seq, why));
    divergedBy ??=
      divergent.find((seat) => folded.room.phase === 'open' && seatOf(folded.room, seat)) ?? null;
    for (const line of lines) if (!('unreadable' in line)) onRead(line, skipped.get(line.seq) ?? null);
  };

  const remember = async (bytes: Bytes | undefined) => {
    history = await grow(history, bytes ?? new Uint8Array());
    digests.push(digestOf(history));
  };

  const compare = ({ seq, seat, event: { seen } }: RoomLine) => {
    if (seen === undefined || seen[0] >= seq) return;
    if (seat !== null && digests[seen[0]] !== seen[1]) divergent.push(seat);
  };

  return {
    folded: () => folded,
    seen: () => [folded.seq, digests[folded.seq] ?? ''],
    firstDigest: () => digests[1] ?? null,
    divergedBy: () => divergedBy,
    read: (lines) => (reading = reading.catch(() => false).then(() => readNow(lines))),
  };
}

/** What only a key or a hash can tell about an event. */
async function verifiedBy(
  event: RoomEvent,
  { say, seat }: Said,
  logId: string,
  room: Room,
): Promise<Verified> {
  if (isKernelEvent(event)) {
    if (event.type !== 'facilitator-restored' || seat === null || room.phase !== 'open') return {};
    const { pub } = room.recovery;
    const isProven = await proofs.get();
    return (await isProven(pub, logId, say, event.proof)) ? { recovery: pub } : {};
  }
  const revealsValue = event.type === 'contribution-withdrawn' || event.type === 'contribution-claimed';
  return revealsValue && typeof event.value === 'string' ? { commitment: await verifierOf(event.value) } : {};
}

/** Few rooms ever see the private link used. */
const proofs = later(
  () => import('#sealed/recovery.ts'),
  ({ isProven }) => isProven,
);
