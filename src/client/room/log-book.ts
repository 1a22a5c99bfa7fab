import type { LoggedLine } from '#protocol/room-responses.ts';
import type { RoomEvent } from '#domain/rulebook/event.ts';
import { foldLines, NOTHING_READ, type Folded, type Skipped, type Unreadable } from '#domain/rulebook/fold.ts';
import { seatOf, type Room } from '#domain/room/room.ts';
import type { Line, Shown } from '#domain/facts/line.ts';
import { readBox } from '#sealed/box.ts';
import type { Bytes } from '#sealed/bytes.ts';
import { verifierOf, type RoomKeys } from '#sealed/derive.ts';
import { grow, mark, NO_HISTORY } from '#sealed/history.ts';
import { createLineOpener, type Said } from '#sealed/line.ts';
import { later } from '#client/browser/lazy-module.ts';
import { readEvent } from './read-event.ts';

/** Told of every line as it is read, and why it changed nothing; null where it did. */
export type OnRead = (line: Line, skipped: Skipped | null) => void;

/** The log as this device has read it: opened, checked and folded. */
export type LogBook = {
  readonly folded: () => Folded;
  /** The newest line read and the history's mark there, as a signed event carries it. */
  readonly seen: () => [number, string];
  /** The mark after line 1; null before it was read. */
  readonly firstMark: () => string | null;
  /** Who has seen another history than this device; null while nobody says so. */
  readonly divergedBy: () => string | null;
  /** Read on. Lines read before are skipped; false where lines in between are missing. */
  readonly read: (lines: readonly LoggedLine[]) => Promise<boolean>;
};

/** An empty book for one log. */
export function createLogBook(keys: RoomKeys, onRead: OnRead): LogBook {
  const open = createLineOpener(keys);
  let folded = NOTHING_READ;
  let history = NO_HISTORY;
  const marks = [mark(NO_HISTORY)];
  let divergedBy: string | null = null;
  /** Who says so; somebody without a seat could say anything. */
  const divergent: string[] = [];
  let reading = Promise.resolve(true);

  const readNow = async (logged: readonly LoggedLine[]): Promise<boolean> => {
    const news = logged.filter(({ seq }) => seq > folded.seq);
    if (news.some(({ seq }, nth) => seq !== folded.seq + 1 + nth)) return false;
    const opened = await Promise.all(
      news.map(async ({ box }) => {
        const bytes = readBox(box);
        return { bytes, said: bytes && (await open(bytes)) };
      }),
    );
    let lines: (Line | Unreadable)[] = [];
    for (const [nth, { seq, at }] of news.entries()) {
      const { bytes, said } = opened[nth] ?? {};
      await remember(bytes);
      const event = said && readEvent(said.say);
      if (said === undefined || event === undefined) {
        lines.push({ seq, unreadable: true });
        continue;
      }
      // Which key may restore a facilitator is for the lines before to say.
      if (event.type === 'facilitator-restored') {
        fold(lines);
        lines = [];
      }
      const line = {
        seq,
        at,
        seat: said.seat,
        event,
        shown: await shownBy(event, said, keys.id, folded.room),
      };
      compare(line);
      lines.push(line);
    }
    fold(lines);
    return true;
  };

  const fold = (lines: readonly (Line | Unreadable)[]) => {
    const skipped = new Map<number, Skipped>();
    folded = foldLines(folded, lines, (why, line) => skipped.set(line.seq, why));
    divergedBy ??=
      divergent.find((seat) => folded.room.phase === 'open' && seatOf(folded.room, seat)) ?? null;
    for (const line of lines) if (!('unreadable' in line)) onRead(line, skipped.get(line.seq) ?? null);
  };

  const remember = async (bytes: Bytes | undefined) => {
    history = await grow(history, bytes ?? new Uint8Array());
    marks.push(mark(history));
  };

  const compare = ({ seq, seat, event: { seen } }: Line) => {
    if (seen === undefined || seen[0] >= seq) return;
    if (seat !== null && marks[seen[0]] !== seen[1]) divergent.push(seat);
  };

  return {
    folded: () => folded,
    seen: () => [folded.seq, marks[folded.seq] ?? ''],
    firstMark: () => marks[1] ?? null,
    divergedBy: () => divergedBy,
    read: (lines) => (reading = reading.catch(() => false).then(() => readNow(lines))),
  };
}

/** What only a key or a hash can tell about an event. */
async function shownBy(event: RoomEvent, { say, seat }: Said, logId: string, room: Room): Promise<Shown> {
  switch (event.type) {
    case 'facilitator-restored': {
      if (seat === null || room.phase !== 'open') return NOTHING_SHOWN;
      const { pub } = room.recovery;
      const isProven = await proofs.get();
      return (await isProven(pub, logId, say, event.proof)) ? { recovery: pub } : NOTHING_SHOWN;
    }
    case 'contribution-withdrawn':
    case 'contribution-claimed':
      return { commitment: await verifierOf(event.value) };
    default:
      return NOTHING_SHOWN;
  }
}

const NOTHING_SHOWN: Shown = {};

/** Few rooms ever see the private link used. */
const proofs = later(
  () => import('#sealed/recovery.ts'),
  ({ isProven }) => isProven,
);
