import { render, type VNode } from 'preact';
import { openDevice } from '#client/device/device-indexeddb.ts';
import { createMemoryDevice, type Device } from '#client/device/device.ts';
import { readLink, roomLink } from '#client/room/links.ts';
import { createRoomClient } from '#client/room/create-room-client.ts';
import { browserWorld } from '#client/browser/world.ts';
import { Opening } from './doors/Opening.tsx';
import { holdTab } from '#client/room/tab-lock.ts';
import { UncommonDoor } from './doors/uncommon-door.ts';
import { Renewed } from '#components/renewed/lazy-notice.ts';
import { RoomApp } from './RoomApp.tsx';

/** Draw the room that the address leads to, or say what stands in the way. */
export async function mountRoom(root: HTMLElement, given?: Device): Promise<void> {
  const draw = (page: VNode, isKept = true) =>
    render(
      <>
        <Renewed isKept={isKept} />
        {page}
      </>,
      root,
    );
  // Browsers offer what seals a room over https or on localhost only.
  if (!('subtle' in crypto)) {
    draw(<UncommonDoor door="not-secure" />);
    return;
  }
  // Another link pasted over this one is another room.
  addEventListener('hashchange', () => location.reload());
  const link = readLink(location.hash);
  if (link === undefined) {
    draw(<UncommonDoor door="no-link" isCut={location.hash.length > 1} />);
    return;
  }
  const hasPrivateLink = link.keeperSecret !== null;
  if (hasPrivateLink) {
    // The private part is kept on the device and must not be seen on a shared screen.
    history.replaceState(null, '', roomLink('', link.secret));
  }
  draw(<Opening isConnected />);
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
    draw(<RoomApp client={await open()} onlyWatches />);
    return;
  }
  await holdTab(link.secret, {
    onHeld: async () => {
      const client = await open();
      const room = <RoomApp client={client} keeps={keeps} hasPrivateLink={hasPrivateLink} />;
      // Without a store someone who reloads comes in as a new person.
      draw(room, keeps === 'reloads');
      return client.stop;
    },
    onElsewhere: (useItHere) => draw(<RoomApp client={null} useItHere={useItHere} />),
  });
}
