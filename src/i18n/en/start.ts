/** The words for going on in a room with what was set up alone. */
export const start = {
  text: {
    icebreaker: 'You came with a question. Put it on the table when everyone is here.',
    round: 'You came with a round, set up and ready. Begin it when everyone is here.',
  },
  begin: {
    icebreaker: 'Put my question on the table',
    round: 'Begin my round, in shuffled order',
  },
  not: 'Not now',
} as const;
