import { comeIn, dialogOpen, unfold, type RoomState } from './cast.ts';

/** The circle at rest, its dialogs, and who comes and goes. */
export const LOBBY: readonly RoomState[] = [
  {
    name: 'alone in the lobby',
    seenBy: ['ada'],
    come: async (cast) => {
      const { ada, typed } = cast;
      await ada.type('What is this session called?', typed.title);
      await ada.type('Your name in this room', typed.ada);
      await ada.press('Open the room');
      await ada.sees('No one else is here yet');
      cast.link = ada.page.url();
    },
  },
  { name: 'sharing', seenBy: ['ada'], come: ({ ada }) => dialogOpen(ada, 'Share') },
  {
    name: 'sharing the private link',
    seenBy: ['ada'],
    come: ({ ada }) => ada.press('Show the private link').then(() => ada.sees('Hide the private link')),
  },
  {
    name: 'the account of privacy',
    seenBy: ['ada'],
    come: ({ ada }) => ada.escape().then(() => dialogOpen(ada, 'End-to-end encrypted')),
  },
  {
    name: 'this room, for a facilitator',
    seenBy: ['ada'],
    come: ({ ada }) => ada.escape().then(() => dialogOpen(ada, 'This room')),
  },
  {
    name: 'forgetting the room',
    seenBy: ['ada'],
    come: ({ ada }) => ada.press('Forget this room on this device').then(() => ada.sees('Forget it now')),
  },
  {
    name: 'continuing in a new room',
    seenBy: ['ada'],
    come: ({ ada }) =>
      ada.press('Continue in a new room').then(() => ada.sees('Open a new room in a new tab')),
  },
  {
    name: 'the door of the room',
    seenBy: ['ben'],
    come: async (cast) => {
      await cast.ada.escape();
      await cast.ben.page.goto(cast.link);
      await cast.ben.button('Come in').waitFor();
    },
  },
  {
    name: 'the door, without a name',
    seenBy: ['ben'],
    come: ({ ben }) => ben.press('Come in').then(() => ben.sees('Type a name, or choose one of the three.')),
  },
  {
    name: 'the door, with a name that is taken',
    seenBy: ['ben'],
    come: ({ ben, typed }) => ben.type('Your name in this room', typed.ada).then(() => ben.press('Come in')),
  },
  {
    name: 'a lobby with people',
    seenBy: ['ada', 'ben'],
    come: async (cast) => {
      await comeIn(cast, 'ben');
      await comeIn(cast, 'caro');
      await cast.ben.sees('We begin soon');
      await cast.ada.sees('The circle is gathering');
    },
  },
  {
    name: 'the lobby as a list',
    seenBy: ['ada'],
    come: ({ ada }) => ada.press('Show names as a list').then(() => ada.sees('Show the circle')),
  },
  { name: 'this room, for a participant', seenBy: ['ben'], come: ({ ben }) => dialogOpen(ben, 'This room') },
  {
    name: 'away for a moment',
    seenBy: ['ben'],
    come: ({ ben }) =>
      ben
        .press('I am away for a moment')
        .then(() => ben.escape())
        .then(() => ben.sees('You are marked as away.')),
  },
  {
    name: 'the people of the room',
    seenBy: ['ada'],
    come: async ({ ada, ben, typed }) => {
      await ben.press('I am back');
      await ada.press('Show the circle');
      await dialogOpen(ada, 'This room');
      await ada.press('People and places');
      await unfold(ada, typed.ben);
    },
  },
  {
    name: 'giving someone her place back',
    seenBy: ['ada'],
    come: ({ ada, typed }) =>
      ada.press(`${typed.ben} came back on another seat`).then(() => ada.sees(`Who is ${typed.ben} now?`)),
  },
  {
    name: 'taking a seat away',
    seenBy: ['ada'],
    come: async ({ ada, typed }) => {
      await ada.press('Cancel');
      await unfold(ada, typed.ben);
      await ada.press(`Remove ${typed.ben}`);
      await ada.sees(`Take ${typed.ben}’s seat away?`);
    },
  },
  {
    name: 'someone at the locked door',
    seenBy: ['ada', 'dana'],
    come: async (cast) => {
      const { ada, dana } = cast;
      await ada.press('Cancel');
      await ada.escape();
      await dialogOpen(ada, 'This room');
      await ada.press('Lock the door');
      await ada.escape();
      await comeIn(cast, 'dana');
      await dana.sees('You are at the door');
      await ada.sees('At the door');
    },
  },
  {
    name: 'having left the room',
    seenBy: ['dana'],
    come: async ({ ada, dana }) => {
      await ada.press('Let in');
      await dana.sees('We begin soon');
      await dialogOpen(dana, 'This room');
      await dana.press('Leave the room');
      await dana.sees('You have left the room');
    },
  },
  {
    name: 'a seat taken away',
    seenBy: ['dana'],
    come: async ({ ada, dana, typed }) => {
      await dialogOpen(ada, 'This room');
      await ada.press('People and places');
      await unfold(ada, typed.dana);
      await ada.press(`Remove ${typed.dana}`);
      await ada.press('Take the seat away');
      await dana.sees('Your seat was taken away');
      await ada.escape();
    },
  },
  {
    name: 'the big screen before it begins',
    seenBy: ['wall'],
    come: async ({ wall, link }) => {
      await wall.page.goto(link.replace('/room', '/room?screen'));
      await wall.sees('We begin soon.');
    },
  },
  {
    name: 'another tab of the same device',
    seenBy: ['tab'],
    come: ({ tab, link }) => tab.page.goto(link).then(() => tab.sees('This room is open in another tab')),
  },
];
