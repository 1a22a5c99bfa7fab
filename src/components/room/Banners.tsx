import type { Device } from '#client/device.ts';

type Props = { keeps: Device['keeps']; hasPrivateLink: boolean };

/** What everybody in the room should know about the room just now. */
export function Banners(_: Props) {
  return null;
}
