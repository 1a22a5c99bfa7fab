import { render } from 'preact';
import { openDevice } from '#client/device-indexeddb.ts';
import { createRoomSession } from '#client/session.ts';
import { browserWorld } from '#client/world.ts';
import { readLink, roomLink } from '#sealed/link.ts';
import { drawNumber } from '#sealed/mint.ts';
import { createMemoryDevice } from '#client/device.ts';
import { RoomApp } from './RoomApp.tsx';
import { NoLink } from './doors/NoLink.tsx';
import { NotSecure } from './doors/NotSecure.tsx';
import { leadThisRoom } from './lead.ts';

/** Draw the room that the address leads to, or say what stands in the way. */
export async function mountRoom(root: HTMLElement): Promise<void> {
  // Browsers offer what seals a room over https or on localhost only.
  if (!('subtle' in crypto)) return render(<NotSecure />, root);
  const link = readLink(location.hash);
  if (link === undefined) return render(<NoLink isCut={location.hash.length > 1} />, root);
  if (link.keeperSecret !== null) {
    // The private part is kept on the device and must not be seen on a shared screen.
    history.replaceState(null, '', roomLink('', link.secret));
  }
  const onlyWatches = new URLSearchParams(location.search).has('screen');
  const world = browserWorld(drawNumber);
  const device = onlyWatches ? createMemoryDevice() : await openDevice();
  const open = async () => createRoomSession(link, { device, world });
  if (onlyWatches) return render(<RoomApp session={await open()} onlyWatches />, root);
  leadThisRoom(link.secret, {
    onLead: async () => {
      const session = await open();
      render(<RoomApp session={session} keeps={device.keeps} />, root);
      return session.stop;
    },
    onElsewhere: (useItHere) => render(<RoomApp session={null} useItHere={useItHere} />, root),
  });
}
