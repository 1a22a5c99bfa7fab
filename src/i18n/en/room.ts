type Named = { name: string };

/** The words of a room that everybody sees: its frame, its door, the circle at rest. */
export const room = {
  theme: { toDark: 'Use dark theme', toLight: 'Use light theme' },

  frame: {
    encrypted: 'End-to-end encrypted',
    haveKey: ({ count }: { count: number }) =>
      count === 1 ? '1 person is here' : `${count} people are here`,
    privacy: 'How private is this room?',
    share: 'Share',
    screen: 'Big screen',
    screenHint: 'Opens in a new tab and only watches.',
    more: 'This room',
    people: 'People',
    main: 'The circle',
    rail: 'For whoever leads',
    toMain: 'Skip to the circle',
  },

  lobby: {
    title: 'The circle',
    count: ({ count }: { count: number }) => (count === 1 ? 'person here' : 'people here'),
    alone: 'Nobody else is here yet',
    aloneText: 'Send the link to your group. You will see each person here as she comes in.',
    shareLink: 'Share the link',
    gathering: 'The circle is gathering',
    gatheringText: 'When everyone is here, begin with an icebreaker or a round. The buttons are below.',
    waiting: 'We begin soon',
    waitingText: ({ names }: { names: string }) => `${names} will start when the group is ready.`,
    waitingNobody: 'Whoever leads will start when the group is ready.',
    youAreAway: 'You are marked as away',
    back: 'I am back',
    came: ({ name }: Named) => `${name} came in.`,
    left: ({ name }: Named) => `${name} left.`,
  },

  door: {
    title: 'At the door',
    text: ({ count }: { count: number }) =>
      count === 1 ? '1 person waits to come in.' : `${count} people wait to come in.`,
    admit: ({ name }: Named) => `Let in ${name}`,
    admitShort: 'Let in',
    knocked: ({ name }: Named) => `${name} waits at the door.`,
  },

  banner: {
    offline: 'No connection.',
    offlineText: 'What you do is kept here and sent as soon as it is back.',
    sending: 'Sending …',
    diverged: 'People are being shown different histories.',
    divergedText: ({ name }: Named) =>
      `What ${name} has seen is not what you see. Someone who runs the server may be holding lines back. Trust nothing important to this room until you have talked to each other another way.`,
    memory: 'This browser keeps nothing.',
    memoryText: 'If you load this page again, you will come in as a new person.',
    restore: 'You hold the facilitator’s link.',
    restoreDo: 'Lead this room again',
    restoreFailed: 'This facilitator’s link is not valid any more. Ask whoever leads to let you lead.',
    away: 'You are marked as away.',
  },

  returned: {
    title: 'Not accepted by the room',
    yours: 'What you had written:',
    dismiss: 'All right',
  },
} as const;
