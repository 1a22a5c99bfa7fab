import { dialogOpen, type RoomState } from './cast.ts';

/** The room is closed. */
export const END: readonly RoomState[] = [
  {
    name: 'the last question before closing',
    seenBy: ['ada'],
    come: async ({ ada }) => {
      await dialogOpen(ada, 'This room');
      await ada.press('Close the room for everyone');
      await ada.sees('Close the room for everyone?');
    },
  },
  {
    name: 'a closed room',
    seenBy: ['ada', 'ben', 'wall'],
    come: async ({ ada, ben, wall }) => {
      await ada.press('Close the room for everyone');
      for (const who of [ada, ben, wall]) await who.sees('The room is closed');
    },
  },
  {
    name: 'an erased room, opened again',
    seenBy: ['dana'],
    come: async (cast) => {
      await cast.dana.page.goto('about:blank');
      await cast.dana.page.goto(cast.link);
      await cast.dana.sees('The room is closed');
    },
  },
];
