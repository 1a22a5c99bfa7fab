import { deriveRoomKeys } from '#sealed/derive.ts';
import { readLink } from '#sealed/link.ts';

/** What components need of links: read what people paste, build what they share. */
export { formLink, privateLink, readLink, roomLink } from '#sealed/link.ts';

/** Where what someone pasted leads on this site; undefined where its end is missing. */
export function roomPathOf(pasted: string): string | undefined {
  const link = readLink(pasted);
  if (link === undefined) return undefined;
  const end = link.keeperSecret === null ? link.secret : `${link.secret}.${link.keeperSecret}`;
  return `/room#${end}`;
}

/** The address of the screen that only watches. */
export function screenLink(origin: string, secret: string): string {
  return `${origin}/room?screen#${secret}`;
}

/** The id under which this device keeps a room. */
export async function roomIdOf(secret: string): Promise<string> {
  return (await deriveRoomKeys(secret)).id;
}
