/** The words of a speaking round: its set-up, the circle while it runs, and its end. */
export const round = {
  title: 'Start a round',
  lede: 'Everyone speaks once. Everyone has the same time. Anyone may pass.',
  close: 'Close without starting',

  who: 'Who speaks?',
  whoHint: 'Whoever is away is left out at first. Whoever comes late speaks last.',
  away: 'Away',
  you: ({ name }: { name: string }) => `${name} (you)`,

  order: 'In which order?',
  orders: {
    shuffled: { label: 'Shuffled', hint: 'Every order is equally likely.' },
    seated: { label: 'As you sit', hint: 'In the order in which people came in.' },
    byHand: { label: 'By hand', hint: 'You move the names up and down.' },
  },
  earlier: ({ name }: { name: string }) => `Move ${name} up`,
  later: ({ name }: { name: string }) => `Move ${name} down`,
  moved: ({ name, place }: { name: string; place: number }) => `${name} speaks as number ${place}.`,

  time: 'How much time?',
  paces: {
    each: { label: 'The same time for everyone', hint: 'The round takes as long as it takes.' },
    whole: { label: 'One time, shared by all', hint: 'Everyone gets the same part of it.' },
  },
  minutes: { each: 'Minutes each', whole: 'Minutes in all' },
  minutesHint: '1.5 is a minute and a half.',
  minutesWrong: ({ least, most }: { least: number; most: number }) =>
    `Write a number of minutes from ${least} to ${most}.`,
  less: 'Less time',
  more: 'More time',
  makes: {
    each: ({ time }: { time: string }) => `That makes about ${time} in all.`,
    whole: ({ time }: { time: string }) => `That makes ${time} each.`,
  },

  about: 'What is it about?',
  abouts: {
    nothing: { label: 'Nothing fixed', hint: 'You say it aloud.' },
    prompt: { label: 'The question you drew', hint: '' },
    words: { label: 'In your own words', hint: '' },
  },
  topic: 'What people speak about',
  topicHint: 'One short question. Everyone sees it.',

  start: 'Start a round',
  needsSomebody: 'Choose at least one person.',
  needsMinutes: 'Set the minutes first.',
  needsTopic: 'Write what it is about first.',

  step: ({ number }: { number: number }) => (number === 1 ? 'Speaking round' : `Speaking round ${number}`),
  turn: ({ turn, of }: { turn: number; of: number }) => `turn ${turn} of ${of}`,
  heading: 'Speaking round',
  seats: 'People in the room',
  skipped: 'Skipped',

  speaking: ({ name }: { name: string }) => `${name} is speaking`,
  nextIs: 'Next',
  last: 'Nobody waits after this turn.',
  leftFor: ({ name }: { name: string }) => `left for ${name}`,
  leftForYou: 'left for you',
  ready: 'Ready when you are',
  paused: 'Paused',
  finish: 'Finish your thought.',
  over: ({ time }: { time: string }) => `+${time}`,
  halfMinute: '30 seconds left',
  timeIsUp: 'Time',

  isOver: 'The round is over',
  spoke: ({ count }: { count: number }) => (count === 1 ? '1 person spoke.' : `${count} people spoke.`),

  showAsList: 'Show names as a list',
  showAsCircle: 'Show the circle',
} as const;
