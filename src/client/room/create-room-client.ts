import { batch, computed, signal } from '@preact/signals';
import type { EventsPage } from '#protocol/room-responses.ts';
import type { RoomEvent } from '#domain/rulebook/event.ts';
import { evolve } from '#domain/rulebook/evolve.ts';
import type { Refusal } from '#domain/rulebook/refusal.ts';
import { seatOf } from '#domain/room/room.ts';
import { deriveRoomKeys } from '#sealed/derive.ts';
import { sealLine } from '#sealed/line.ts';
import type { RoomLink } from '#sealed/link.ts';
import { mintId } from '#sealed/mint.ts';
import { createSeatKey } from '#sealed/seat-key.ts';
import { createAnswers } from './hidden-answers.ts';
import { createServerClock } from '#client/clock/server-clock.ts';
import type { Device } from '#client/device/device.ts';
import { createDrafts } from '#client/device/drafts.ts';
import { createKeeping } from './room-management.ts';
import { createLogClient } from '#client/api/room-api.ts';
import { isTooLate, type OutboxItem } from './outbox.ts';
import { openOutbox } from './outbox-store.ts';
import { openRecord } from '#client/device/room-record.ts';
import { createClosableDevice } from '#client/device/closable-device.ts';
import { readEvent } from './read-event.ts';
import type { Failure } from '#client/api/api-call.ts';
import { createReader } from './reader.ts';
import type { Ending, RoomSession } from './room-client.ts';
import { createSender } from './sender.ts';
import { createSettledRoom } from './settled-room.ts';
import type { Wish } from './command.ts';
import type { World } from '#client/browser/world.ts';

export type SessionDeps = { readonly device: Device; readonly world: World };

/** Where requests are held, news arrives in milliseconds; where not, a screen may take its time to ask. */
const STARTS_IN_MS = { held: 300, polled: 3_000 } as const;

/** What is refused beforehand only because nothing has been proven yet. */
const SHOWN_BY_A_KEY: ReadonlySet<Refusal> = new Set(['not-the-recovery-key', 'not-the-author']);

/** Open a session with the room that a link leads to. Reads at once; writes nothing. */
export async function createRoomSession(
  link: RoomLink,
  { device: wholeDevice, world }: SessionDeps,
): Promise<RoomSession> {
  const device = createClosableDevice(wholeDevice);
  const keys = await deriveRoomKeys(link.secret);
  const outbox = await openOutbox(device, keys.id);
  const { $record, save: saveRecord } = await openRecord(device, keys.id, link);
  const $isRead = signal(false);
  const $ending = signal<Ending | null>(null);
  const $isConnected = signal(true);
  const ownSeat = () => $record.value.seatKey?.seat ?? null;
  let holdSeconds = 0;
  let attendedAt = world.localNow();
  let isOver = false;

  const clock = createServerClock(world, () => client.time());
  const client = createLogClient(keys.id, keys.writeToken, { ...world, onSample: clock.learn });
  const { book, $room, $settled, $returned, $divergedBy, recent, giveBack, settle } = createSettledRoom({
    keys,
    outbox,
    me: ownSeat,
    now: clock.now,
    onEvent: (id) => answers.onLine(id),
  });

  const attend = () => {
    for (const item of outbox.$items.value)
      if (item.seq === null && isTooLate(item, clock.now())) void outbox.drop(item);
    void keeping.attend();
    void answers.attend();
  };

  const takePage = async (page: EventsPage): Promise<boolean> => {
    holdSeconds = page.holdSeconds;
    const isWhole = await book.read(page.events);
    if (isOver) return false;
    const { firstMark } = $record.value;
    if (firstMark !== null && book.firstMark() !== null && book.firstMark() !== firstMark)
      return stop('swapped');
    if (book.folded().seq > 0 && book.folded().room.phase === 'unopened') return stop('unreadable');
    settle();
    batch(() => {
      $isConnected.value = true;
      $ending.value = null;
      if (isWhole && !page.more) $isRead.value = true;
    });
    await learnExpiry(page.expiresAt ?? announcedExpiry());
    void clock.attend();
    if ($isRead.value) attend();
    return isWhole;
  };

  const announcedExpiry = () => {
    const { room } = $settled.value;
    return room.phase === 'open' ? room.expiresAt : null;
  };

  const learnExpiry = async (expiresAt: number | null) => {
    if (expiresAt !== null && expiresAt !== $record.value.expiresAt) await saveRecord({ expiresAt });
  };

  /** Nothing more can be read here. */
  const stop = (ending: Ending): false => {
    $ending.value = ending;
    end();
    if (ending === 'erased' || ending === 'expired') void device.forget(keys.id);
    return false;
  };

  const onProblem = async (problem: Failure['problem']): Promise<boolean> => {
    if (problem === 'room-closed') return stop('erased');
    if (problem !== 'no-such-room') {
      $isConnected.value = false;
      return true;
    }
    const { expiresAt } = $record.value;
    if (expiresAt === null) return stop('not-found');
    // This device's own clock may be wrong, and a room is forgotten only once.
    const { ok } = await client.time();
    if (ok && clock.now() >= expiresAt) return stop('expired');
    // It should be there still: the keys are kept, and it is asked for again.
    $ending.value = 'missing';
    return true;
  };

  const reader = createReader({
    client,
    world,
    head: () => book.folded().seq,
    onPage: takePage,
    onProblem,
    nextPollInMs: async () => {
      const { planPoll } = await import('#client/polling/poll-plan.ts');
      // The server's clock may not be known yet when somebody comes to look.
      const moment = {
        now: clock.now(),
        visible: world.isVisible(),
        recent: recent(),
        attendedAt: clock.now() - (world.localNow() - attendedAt),
      };
      return planPoll($room.value, ownSeat(), moment, world.random);
    },
  });

  const sender = createSender({
    client,
    world,
    now: clock.now,
    items: () => outbox.$items.value,
    keeperToken: () => keeping.token(),
    onSent: async (item, { seq, at }) => {
      outbox.placed(item, seq);
      const isNext = seq === book.folded().seq + 1;
      if (!isNext || !(await book.read([{ seq, at, box: item.box }]))) {
        if (seq > book.folded().seq) reader.wake();
        return;
      }
      settle();
      attend();
      reader.replan();
    },
    onTurnedAway: async (item, problem) => {
      await outbox.drop(item);
      const event = readEvent(item.say);
      if (event !== undefined) giveBack(event, 'turned-away');
      if (problem === 'room-closed') stop('erased');
      else reader.wake();
    },
    // The reader finds out whether the room is over, or should still be there.
    onMissing: () => reader.wake(),
    onConnection: (isGood) => ($isConnected.value = isGood),
  });

  const post = async (event: RoomEvent, how: Post) => {
    const say = how.say ?? JSON.stringify(event);
    const box = await sealLine(keys, say, how.signed ? $record.value.seatKey : null);
    const { id } = event;
    const line: Omit<OutboxItem, 'nth' | 'seq'> = { id, key: mintId(), box: box.text, say, ...how };
    await outbox.add(line);
    sender.kick();
  };

  const act = async (wish: Wish, sealed: (say: string) => Promise<string> = async (say) => say) => {
    const event: RoomEvent = { ...wish, id: mintId(), seen: book.seen() };
    const { seq } = $settled.value;
    const dryRun = evolve($room.value, { seq: seq + 1, at: clock.now(), seat: ownSeat(), event });
    // What only a key can show is judged when the line is back.
    if (!dryRun.ok && !SHOWN_BY_A_KEY.has(dryRun.refusal)) return dryRun.refusal;
    await post(event, {
      signed: true,
      notBefore: 0,
      notAfter: null,
      say: await sealed(JSON.stringify(event)),
    });
    return null;
  };

  const onErased = () => void stop('erased');
  const keeping = createKeeping({
    client,
    world,
    logId: keys.id,
    $room,
    $record,
    saveRecord,
    act,
    now: clock.now,
    onErased,
  });
  const answers = createAnswers({
    room: keys.id,
    device,
    random: world.random,
    $room,
    me: ownSeat,
    act,
    post,
    now: clock.now,
  });

  const stopWaking = world.onWake(() => {
    attendedAt = world.localNow();
    reader.wake();
    // While a device sleeps its clock may stand still, and what is too late must not be sent.
    void client.time().then(sender.kick);
  });

  await answers.load();
  reader.start();
  sender.kick();

  return {
    keys,
    $room,
    $isRead,
    $ending,
    $isConnected,
    $returned,
    $divergedBy,
    $record,
    $pending: computed(() => outbox.$items.value.filter(({ seq }) => seq === null).map(({ id }) => id)),
    $me: computed(() => {
      const room = $room.value;
      return room.phase === 'open' && seatOf(room, ownSeat()) !== undefined ? ownSeat() : null;
    }),
    $expiresAt: computed(() => $record.value.expiresAt),
    $ignored: computed(() => $settled.value.ignored),
    answers,
    keeping,
    drafts: createDrafts(device, keys.id),
    now: clock.now,
    startsInMs: () => (holdSeconds > 0 ? STARTS_IN_MS.held : STARTS_IN_MS.polled),
    act: (wish) => act(wish),
    comeIn: async (name) => {
      const seatKey = $record.value.seatKey ?? (await createSeatKey());
      await saveRecord({ seatKey, firstMark: book.firstMark() });
      return act({ type: 'seat-taken', name });
    },
    dismissReturned: (returned) => {
      $returned.value = $returned.value.filter((other) => other !== returned);
    },
    forget: async () => {
      end();
      await device.forget(keys.id);
    },
    stop: end,
  };

  function end() {
    isOver = true;
    device.close();
    stopWaking();
    clock.stop();
    reader.stop();
    sender.stop();
    keeping.stop();
  }
}

/** How a line goes out: signed or not, not before a moment, and with other words than its event's plain JSON. */
type Post = Pick<OutboxItem, 'signed' | 'notBefore' | 'notAfter'> & { readonly say?: string };
