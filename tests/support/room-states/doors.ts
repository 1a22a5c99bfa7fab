import { at, type RoomState } from './cast.ts';

/** No one has opened a room under this key. */
const NOWHERE = '/room#AAAAAAAAAAAAAAAAAAAAAA';

/** The doors people stand before until they are in a room. */
export const DOORS: readonly RoomState[] = [
  {
    name: 'a new room',
    seenBy: ['ada'],
    come: (cast) => at(cast, cast.ada, '/rooms/new').then(() => cast.ada.button('Open the room').waitFor()),
  },
  { name: 'a new room without a name', seenBy: ['ada'], come: ({ ada }) => ada.press('Open the room') },
  {
    name: 'no link',
    seenBy: ['ben'],
    come: (cast) => at(cast, cast.ben, '/room').then(() => cast.ben.sees('Join with a link')),
  },
  {
    name: 'nothing pasted',
    seenBy: ['ben'],
    come: ({ ben }) => ben.press('Go to the room').then(() => ben.sees('Paste a link first.')),
  },
  {
    name: 'a link without its end',
    seenBy: ['caro'],
    come: (cast) =>
      at(cast, cast.caro, '/room#abc').then(() => cast.caro.sees('The end of the link is missing')),
  },
  {
    name: 'a link that leads nowhere',
    seenBy: ['dana'],
    come: (cast) =>
      at(cast, cast.dana, NOWHERE).then(() => cast.dana.sees('There is no room under this link')),
  },
];
