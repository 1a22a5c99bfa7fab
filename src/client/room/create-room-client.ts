import { computed } from '@preact/signals';
import { createRoomApi } from '#client/api/room-api.ts';
import type { World } from '#client/browser/world.ts';
import { createServerClock } from '#client/clock/server-clock.ts';
import { createClosableDevice } from '#client/device/closable-device.ts';
import type { Device } from '#client/device/device.ts';
import { createDrafts } from '#client/device/drafts.ts';
import { openRecord } from '#client/device/room-record.ts';
import { seatOf } from '#domain/facts/seats.ts';
import { deriveRoomKeys } from '#sealed/derive.ts';
import type { RoomLink } from '#sealed/link.ts';
import { createSeatKey } from '#sealed/seat-key.ts';
import { createCommands } from './commands.ts';
import { createEndings } from './endings.ts';
import { createHiddenAnswers } from './hidden-answers.ts';
import { createKinds, type Kinds } from './kinds.ts';
import { createLifetime } from './lifetime.ts';
import { isTooLate } from './outbox.ts';
import { openOutbox } from './outbox-store.ts';
import { createReadLoop } from './read-loop.ts';
import type { RoomClient } from './room-client.ts';
import { createRoomManagement } from './room-management.ts';
import { sendOutbox } from './send-outbox.ts';
import { createSettledRoom } from './settled-room.ts';

export type RoomClientDeps = {
  readonly device: Device;
  readonly world: World;
  /** The kinds of activity of this build, where a test does not bring others. */
  readonly kinds?: Kinds;
};

/** Where requests are held, news arrives in milliseconds; where not, a screen may take its time to ask. */
const STARTS_IN_MS = { held: 300, polled: 3_000 } as const;

/** Open the room that a link leads to, on this device. Reads at once; writes nothing. */
export async function createRoomClient(
  link: RoomLink,
  { device: wholeDevice, world, kinds = createKinds() }: RoomClientDeps,
): Promise<RoomClient> {
  const life = createLifetime();
  const device = createClosableDevice(wholeDevice);
  const keys = await deriveRoomKeys(link.secret);
  const outbox = await openOutbox(device, keys.id);
  const record = await openRecord(device, keys.id, link);
  const { $record } = record;
  const me = () => $record.value.seatKey?.seat ?? null;

  const clock = createServerClock(world);
  const api = createRoomApi(keys.id, keys.writeToken, { ...world, onSample: clock.learn });
  const { now } = clock;
  const endings = createEndings({
    api,
    life,
    now,
    expiresAt: () => $record.value.expiresAt,
    forget: () => device.forget(keys.id),
  });
  const settled = createSettledRoom({ keys, kinds, outbox, me, now });
  const { $room } = settled;
  const { act, post } = createCommands({
    keys,
    kinds,
    outbox,
    $room,
    me,
    now,
    seatKey: () => $record.value.seatKey,
    seen: settled.book.seen,
  });
  const management = createRoomManagement({
    api,
    world,
    logId: keys.id,
    $room,
    record,
    act,
    now,
    onErased: () => endings.stop('erased'),
  });
  const answers = createHiddenAnswers({
    room: keys.id,
    device,
    random: world.random,
    $room,
    $book: kinds.$book,
    me,
    act,
    post,
    now,
  });
  settled.onEvent(answers.onLine);

  const attend = () => {
    for (const item of outbox.$items.value)
      if (item.seq === null && isTooLate(item, now())) void outbox.drop(item);
    void management.attend();
    void answers.attend();
  };
  const reading = createReadLoop({ api, world, clock, kinds, record, settled, endings, life, attend });
  const sender = sendOutbox({ api, world, now, outbox, management, settled, reading, endings, life });

  life.atEnd(() => {
    device.close();
    clock.stop();
    management.stop();
  });
  await answers.load();
  // What is on its way shows before it is back, also after a reload.
  void kinds.need(outbox.startedKinds());
  reading.start();
  sender.kick();

  return {
    keys,
    kinds,
    $room,
    $isRead: reading.$isRead,
    $ending: endings.$ending,
    $isConnected: endings.$isConnected,
    $returned: settled.$returned,
    $divergedBy: settled.$divergedBy,
    $record,
    $pending: computed(() => outbox.$items.value.filter(({ seq }) => seq === null).map(({ id }) => id)),
    $me: computed(() => {
      const room = $room.value;
      return room.phase === 'open' && seatOf(room, me()) !== undefined ? me() : null;
    }),
    $expiresAt: computed(() => $record.value.expiresAt),
    $ignored: computed(() => settled.$settled.value.ignored),
    answers,
    management,
    drafts: createDrafts(device, keys.id),
    now,
    startsInMs: () => (reading.holdSeconds() > 0 ? STARTS_IN_MS.held : STARTS_IN_MS.polled),
    act: (command) => act(command),
    comeIn: async (name) => {
      const seatKey = $record.value.seatKey ?? (await createSeatKey());
      await record.save({ seatKey, firstDigest: settled.book.firstDigest() });
      return act({ type: 'seat-taken', name });
    },
    dismissReturned: (returned) => {
      settled.$returned.value = settled.$returned.value.filter((other) => other !== returned);
    },
    forget: async () => {
      life.end();
      await device.forget(keys.id);
    },
    stop: life.end,
  };
}
