import { dialogOpen, type RoomState } from './cast.ts';

/** A speaking round, from its plan to its end. */
export const ROUND: readonly RoomState[] = [
  {
    name: 'planning a round',
    seenBy: ['ada'],
    come: async ({ ada, ben }) => {
      await ben.escape();
      await ada.press('Another one');
      await dialogOpen(ada, 'Start a round');
      await ada.choose('By hand');
    },
  },
  {
    name: 'a round that cannot be started',
    seenBy: ['ada'],
    come: async ({ ada }) => {
      await ada.type('Minutes each', '0');
      await ada.sees('Write a number of minutes');
    },
  },
  {
    name: 'a round, facilitator first',
    seenBy: ['ada', 'ben', 'caro', 'wall'],
    come: async ({ ada, ben, typed }) => {
      await ada.choose('As you sit');
      await ada.type('Minutes each', '5');
      await ada.press('Start a round');
      for (const who of [ada, ben]) await who.sees(`${typed.ada} is speaking`);
    },
  },
  { name: 'a round as a list', seenBy: ['caro'], come: ({ caro }) => caro.press('Show names as a list') },
  {
    name: 'a round, someone else speaks',
    seenBy: ['ada', 'ben', 'caro'],
    come: async ({ ada, ben, caro, typed }) => {
      await caro.press('Show the circle');
      await ada.press('Next speaker');
      for (const who of [ada, ben, caro]) await who.sees(`${typed.ben} is speaking`);
    },
  },
  {
    name: 'a round that stands still',
    seenBy: ['ada', 'ben', 'wall'],
    come: async ({ ada, ben }) => {
      await ada.press('Pause');
      await ben.sees('Paused');
    },
  },
  { name: 'skipping someone', seenBy: ['ada'], come: ({ ada }) => dialogOpen(ada, 'Someone is away') },
  {
    name: 'a turn over its time',
    seenBy: ['ada', 'ben', 'wall'],
    come: async ({ ada, ben }) => {
      await ada.escape();
      for (let press = 0; press < 10; press += 1) await ada.press('Take 30 seconds away');
      await ada.press('Resume');
      await ben.sees('Finish your thought');
    },
  },
  {
    name: 'a round that is over',
    seenBy: ['ada', 'ben', 'wall'],
    come: async ({ ada, ben }) => {
      await ada.press('End the round');
      for (const who of [ada, ben]) await who.sees('The round is over');
    },
  },
];
