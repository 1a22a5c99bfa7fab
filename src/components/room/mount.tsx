import { render } from 'preact';
import { openDevice } from '#client/device/device-indexeddb.ts';
import { createMemoryDevice, type Device } from '#client/device/device.ts';
import { readLink, roomLink } from '#client/room/links.ts';
import { createRoomClient } from '#client/room/create-room-client.ts';
import { browserWorld } from '#client/browser/world.ts';
import { Opening } from './doors/Opening.tsx';
import { leadThisRoom } from '#client/room/tab-lock.ts';
import { UncommonDoor } from './doors/uncommon-door.ts';
import { RoomApp } from './RoomApp.tsx';

/** Draw the room that the address leads to, or say what stands in the way. */
export async function mountRoom(root: HTMLElement, given?: Device): Promise<void> {
  // Browsers offer what seals a room over https or on localhost only.
  if (!('subtle' in crypto)) {
    render(<UncommonDoor door="not-secure" />, root);
    return;
  }
  // Another link pasted over this one is another room.
  addEventListener('hashchange', () => location.reload());
  const link = readLink(location.hash);
  if (link === undefined) {
    render(<UncommonDoor door="no-link" isCut={location.hash.length > 1} />, root);
    return;
  }
  const hasPrivateLink = link.keeperSecret !== null;
  if (hasPrivateLink) {
    // The private part is kept on the device and must not be seen on a shared screen.
    history.replaceState(null, '', roomLink('', link.secret));
  }
  render(<Opening isConnected />, root);
  const onlyWatches = new URLSearchParams(location.search).has('screen');
  const world = browserWorld();
  const device = onlyWatches ? createMemoryDevice() : (given ?? (await openDevice()));
  // A browser whose store fails is a browser without one: the room runs in memory and says so.
  let keeps = device.keeps;
  const open = async () =>
    createRoomClient(link, { device, world }).catch(() => {
      keeps = 'memory';
      return createRoomClient(link, { device: createMemoryDevice(), world });
    });
  if (onlyWatches) {
    render(<RoomApp client={await open()} onlyWatches />, root);
    return;
  }
  await leadThisRoom(link.secret, {
    onLead: async () => {
      const client = await open();
      render(<RoomApp client={client} keeps={keeps} hasPrivateLink={hasPrivateLink} />, root);
      return client.stop;
    },
    onElsewhere: (useItHere) => render(<RoomApp client={null} useItHere={useItHere} />, root),
  });
}
