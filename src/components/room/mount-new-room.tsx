import { render, type VNode } from 'preact';
import { lazyModule } from '#client/browser/lazy-module.ts';
import type { Device } from '#client/device/device.ts';
import { Renewed } from '#components/renewed/lazy-notice.ts';
import { NewRoom } from './doors/NewRoom.tsx';
import { UncommonDoor } from './doors/uncommon-door.ts';

const room = lazyModule(() => import('./mount.tsx'));

/** Draw the form that opens a room, or say why none can be opened here. */
export function mountNewRoom(root: HTMLElement): void {
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
  const form = <NewRoom fragment={location.hash} goOnHere={(device) => void goOnHere(device)} />;
  const goOnHere = async (device: Device) => {
    // From now on this page alone holds the keys of the room.
    draw(form, false);
    const { mountRoom } = await room.get();
    await mountRoom(root, device);
  };
  draw(form);
}
