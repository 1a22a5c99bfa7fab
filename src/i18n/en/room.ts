/** The words of a room that everyone sees: its frame, its door, the circle at rest. */
export const room = {
  theme: { toDark: 'Use dark theme', toLight: 'Use light theme' },

  frame: {
    encrypted: 'End-to-end encrypted',
    haveKey: ({ count }: { count: number }) =>
      count === 1 ? '1 person is here' : `${count} people are here`,
    share: 'Share',
    screen: 'Big screen',
    screenHint: 'Opens in a new tab and only watches.',
    more: 'This room',
    toMain: 'Skip to the circle',
  },

  lobby: {
    count: ({ count }: { count: number }) => (count === 1 ? 'person here' : 'people here'),
    alone: 'No one else is here yet',
    aloneText: 'Send the link to your group. You will see each person here as she comes in.',
    gathering: 'The circle is gathering',
    gatheringText: 'When everyone is here, begin with an icebreaker or a round. The buttons are below.',
    waiting: 'We begin soon',
    waitingText: ({ names }: { names: string }) => `${names} will start when the group is ready.`,
    waitingNobody: 'Your facilitator will start when the group is ready.',
  },

  banner: {
    offline: 'No connection.',
    offlineText: 'What you do is kept here and sent as soon as it is back.',
    sending: 'Sending …',
    fetching: 'Fetching what the circle does next …',
  },
} as const;
