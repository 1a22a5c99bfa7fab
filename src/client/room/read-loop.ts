import { batch, signal, type ReadonlySignal } from '@preact/signals';
import type { RoomApi } from '#client/api/room-api.ts';
import { lazyModule } from '#client/browser/lazy-module.ts';
import type { World } from '#client/browser/world.ts';
import type { ServerClock } from '#client/clock/server-clock.ts';
import type { RecordStore } from '#client/device/room-record.ts';
import type { EventsPage, LoggedLine } from '#protocol/room-responses.ts';
import type { Endings } from './endings.ts';
import type { Kinds } from './kinds.ts';
import type { Lifetime } from './lifetime.ts';
import { createReader, type Reader } from './reader.ts';
import type { SettledRoom } from './settled-room.ts';

type Deps = {
  readonly api: RoomApi;
  readonly world: World;
  readonly clock: ServerClock;
  readonly kinds: Kinds;
  readonly record: RecordStore;
  readonly settled: SettledRoom;
  readonly endings: Endings;
  readonly life: Lifetime;
  /** The room has changed: what is due now is done. */
  readonly attend: () => void;
};

/** Only a server that holds no reads is asked by plan. */
const plan = lazyModule(() => import('#client/polling/poll-plan.ts').then(({ planPoll }) => planPoll));

/** Reads what comes, and knows when to ask for more. */
export type ReadLoop = Reader & {
  /** Whether the whole log has been read at least once. */
  readonly $isRead: ReadonlySignal<boolean>;
  /** How long this server holds a read, seconds; 0 where it answers at once. */
  readonly holdSeconds: () => number;
  /** A line of this device was given its place; it is read at once where nothing is missing in between. */
  readonly readOwn: (line: LoggedLine) => Promise<void>;
};

/** The reading of one room. */
export function createReadLoop(deps: Deps): ReadLoop {
  const { api, world, clock, kinds, record, settled, endings, life, attend } = deps;
  const { book } = settled;
  const $isRead = signal(false);
  let holdSeconds = 0;
  let attendedAt = world.localNow();

  /** Why what was read can't be this room; null where nothing speaks against it. */
  const wrongRoom = () => {
    const { firstDigest } = record.$record.value;
    if (firstDigest !== null && book.firstDigest() !== null && book.firstDigest() !== firstDigest)
      return 'swapped';
    return book.folded().seq > 0 && book.folded().room.phase === 'unopened' ? 'unreadable' : null;
  };

  const takePage = async (page: EventsPage): Promise<boolean> => {
    holdSeconds = page.holdSeconds;
    const isWhole = await book.read(page.events);
    if (life.isOver()) return false;
    const wrong = wrongRoom();
    if (wrong !== null) {
      endings.stop(wrong);
      return false;
    }
    settled.settle();
    batch(() => {
      endings.found();
      if (isWhole && !page.more) $isRead.value = true;
    });
    await learnExpiry(page.expiresAt);
    void clock.attend(() => api.time());
    if ($isRead.value) attend();
    return isWhole;
  };

  const learnExpiry = async (told: number | undefined) => {
    const { room } = settled.$settled.value;
    const expiresAt = told ?? (room.phase === 'open' ? room.expiresAt : null);
    if (expiresAt !== null && expiresAt !== record.$record.value.expiresAt) await record.save({ expiresAt });
  };

  const nextPollInMs = async () => {
    const planPoll = await plan.get();
    // The server's clock may not be known yet when someone comes to look.
    const moment = {
      now: clock.now(),
      visible: world.isVisible(),
      recent: settled.recent(),
      attendedAt: clock.now() - (world.localNow() - attendedAt),
    };
    const me = record.$record.value.seatKey?.seat ?? null;
    return planPoll(settled.$room.value, me, moment, kinds.$book.peek(), world.random);
  };

  const reader = createReader({
    api,
    world,
    head: () => book.folded().seq,
    onPage: takePage,
    onProblem: endings.onProblem,
    nextPollInMs,
  });

  const stopWaking = world.onWake(() => {
    attendedAt = world.localNow();
    reader.wake();
  });
  life.atEnd(() => {
    stopWaking();
    reader.stop();
  });

  return {
    ...reader,
    $isRead,
    holdSeconds: () => holdSeconds,
    readOwn: async (line) => {
      const isNext = line.seq === book.folded().seq + 1;
      if (!isNext || !(await book.read([line]))) {
        if (line.seq > book.folded().seq) reader.wake();
        return;
      }
      settled.settle();
      attend();
      reader.replan();
    },
  };
}
