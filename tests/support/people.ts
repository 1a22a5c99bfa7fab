import { createMemoryDevice, type Device } from '#client/device/device.ts';
import { prepareRoom } from '#client/room/open-room.ts';
import type { RoomClient } from '#client/room/room-client.ts';
import { createRoomClient } from '#client/room/create-room-client.ts';
import type { World } from '#client/browser/world.ts';
import { drawNumber } from '#sealed/mint.ts';

/** A device whose network can be cut, somewhere on the way to a host. */
export type Person = {
  readonly device: Device;
  readonly world: World;
  /** From now on nothing gets through, in either direction. */
  cutNetwork(): void;
  mendNetwork(): void;
  wake(): void;
};

/** Someone with a device of her own, who reaches the host at this address. */
export function personAt(url: string): Person {
  let isCut = false;
  const wakers = new Set<() => void>();
  const refuseWhileCut = () => {
    if (isCut) throw new TypeError('The network is cut.');
  };
  const world: World = {
    fetch: async (input, init) => {
      refuseWhileCut();
      const response = await fetch(new URL(input instanceof Request ? input.url : input, url), init);
      refuseWhileCut();
      return response;
    },
    localNow: () => performance.timeOrigin + performance.now(),
    after: (ms, callback) => {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
    isVisible: () => true,
    onWake: (callback) => {
      wakers.add(callback);
      return () => wakers.delete(callback);
    },
    random: drawNumber,
  };
  return {
    device: createMemoryDevice(),
    world,
    cutNetwork: () => (isCut = true),
    mendNetwork: () => {
      isCut = false;
      for (const wake of wakers) wake();
    },
    wake: () => wakers.forEach((wake) => wake()),
  };
}

/** Opens a room and her session in it. */
export async function openRoomAs(
  person: Person,
  name: string,
  title = 'Tuesday circle',
): Promise<{ secret: string; session: RoomClient }> {
  const prepared = await prepareRoom({ title, name, ttlSeconds: 86_400 }, person);
  const problem = await prepared.open();
  if (problem !== null) throw new Error(`The room did not open: ${problem}`);
  return { secret: prepared.secret, session: await sessionOf(person, prepared.secret) };
}

/** Follows a room's link; a private link's end comes along where it is given. */
export async function sessionOf(
  person: Person,
  secret: string,
  keeperSecret: string | null = null,
): Promise<RoomClient> {
  const session = await createRoomClient({ secret, keeperSecret }, person);
  await until(() => session.$isRead.value || session.$ending.value !== null);
  return session;
}

/** Follows a link and takes a seat. */
export async function joinAs(person: Person, secret: string, name: string): Promise<RoomClient> {
  const session = await sessionOf(person, secret);
  const refusal = await session.comeIn(name);
  if (refusal !== null) throw new Error(`${name} could not come in: ${refusal}`);
  return session;
}

/** Waits until something holds; says so where it never does. */
export async function until(holds: () => boolean, patienceMs = 10_000): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`This never came true: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
