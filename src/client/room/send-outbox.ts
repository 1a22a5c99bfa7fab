import type { RoomApi } from '#client/api/room-api.ts';
import type { World } from '#client/browser/world.ts';
import type { Endings } from './endings.ts';
import type { Lifetime } from './lifetime.ts';
import type { OutboxStore } from './outbox-store.ts';
import { readEvent } from './read-event.ts';
import type { ReadLoop } from './read-loop.ts';
import type { RoomManagementDuty } from './room-management-types.ts';
import { createSender, type Sender } from './sender.ts';
import type { SettledRoom } from './settled-room.ts';

type Deps = {
  readonly api: RoomApi;
  readonly world: World;
  readonly now: () => number;
  readonly outbox: OutboxStore;
  readonly management: Pick<RoomManagementDuty, 'token'>;
  readonly settled: SettledRoom;
  readonly reading: ReadLoop;
  readonly endings: Endings;
  readonly life: Lifetime;
};

/** Sends the outbox of one room: what the server takes is read at once, what it never will is given back. */
export function sendOutbox({ api, world, now, outbox, ...deps }: Deps): Sender {
  const { management, settled, reading, endings, life } = deps;
  const sender = createSender({
    api,
    world,
    now,
    items: () => outbox.$items.value,
    managementKey: management.token,
    onSent: async (item, { seq, at }) => {
      outbox.placed(item, seq);
      await reading.readOwn({ seq, at, box: item.box });
    },
    onTurnedAway: async (item, problem) => {
      await outbox.drop(item);
      const event = readEvent(item.say);
      if (event !== undefined) settled.giveBack(event, 'turned-away');
      if (problem === 'room-closed') endings.stop('erased');
      else reading.wake();
    },
    // The reader finds out whether the room is over, or should still be there.
    onMissing: reading.wake,
    onConnection: endings.connected,
  });
  outbox.onAdded(sender.kick);
  const stopWaking = world.onWake(() => {
    // While a device sleeps its clock may stand still, and what is too late must not be sent.
    void api.time().then(sender.kick);
  });
  life.atEnd(() => {
    stopWaking();
    sender.stop();
  });
  return sender;
}
