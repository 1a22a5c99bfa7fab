type Named = { readonly name: string };

/** The words of a speaking round for facilitators: its set-up, what steers it, and what to say. */
export const roundLead = {
  label: 'Start a round',
  offer: 'Set up the round you came for',
  handOverHint: ({ time }: { time: string }) => `${time} each, shuffled`,

  setUp: {
    title: 'Start a round',
    lede: 'Everyone speaks once. Everyone has the same time. Anyone may pass.',
    close: 'Close without starting',

    who: 'Who speaks?',
    whoHint: 'People who are away are left out at first. Anyone who comes late speaks last.',
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
    needsPerson: 'Choose at least one person.',
    needsMinutes: 'Set the minutes first.',
    needsTopic: 'Write what it is about first.',
  },

  next: 'Next speaker',
  nextIs: ({ name }: Named) => `${name} is next`,
  nextIsEnd: 'Then the round is over',
  pause: 'Pause',
  resume: 'Resume',
  more: 'Add 30 seconds',
  less: 'Take 30 seconds away',
  step: '30 seconds',
  away: 'Someone is away',
  skip: ({ name }: Named) => `Skip ${name}`,
  skipHint: 'Someone who is skipped can still say that she would like to speak.',
  skipClose: 'Close the list',
  end: 'End the round',
  second: 'Second round, in reverse order',

  say: {
    opening: ({ name, time }: { name: string; time: string }) =>
      `“${name}, you begin. You have ${time}. Take less if you like. We others listen.”`,
    handOver: ({ name, next, time }: { name: string; next: string; time: string }) =>
      `“Thank you, ${name}. ${next}, take a breath. You have ${time}, from when you start.”`,
    handOverLast: ({ name }: Named) => `“Thank you, ${name}. That was the last turn. Let us take a breath.”`,
    longTurn: ({ next }: { next: string }) =>
      `“I want to hear the end of this, and I also owe time to ${next}. What is the one thing you want us to hold?”`,
    paused: '“We pause for a moment. No one loses time.”',
    roundOver: '“Thank you, everyone. What did you hear? We take half a minute before anyone answers.”',
  },
} as const;
