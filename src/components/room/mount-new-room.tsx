import { render } from 'preact';
import type { Device } from '#client/device/device.ts';
import { NewRoom } from './doors/NewRoom.tsx';
import { UncommonDoor } from './doors/uncommon-door.ts';

/** Draw the form that opens a room, or say why none can be opened here. */
export function mountNewRoom(root: HTMLElement): void {
  // Browsers offer what seals a room over https or on localhost only.
  if (!('subtle' in crypto)) {
    render(<UncommonDoor door="not-secure" />, root);
    return;
  }
  const goOnHere = async (device: Device) => {
    const { mountRoom } = await import('./mount.tsx');
    await mountRoom(root, device);
  };
  render(<NewRoom fragment={location.hash} goOnHere={(device) => void goOnHere(device)} />, root);
}
