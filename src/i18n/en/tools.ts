/** The words of the tools that work alone, without a room. */
export const tools = {
  private: 'Everything stays on this device. Nothing you type or choose here is sent anywhere.',
  needsScript: 'This tool needs JavaScript, which is switched off here.',
  together: 'Do this together',
  togetherHint: 'Opens a private room with a link for your group.',

  icebreakers: {
    title: 'Icebreakers',
    description: 'Short questions for a group, light to deep. Draw one, or read them all.',
    lede: 'Draw one short question for your group.',

    ready: 'Which question will it be today?',
    readyHint: 'Choose how deep it should go. For a first meeting, stay with the light ones.',
    draw: 'Draw an icebreaker',
    another: 'Another one',
    kind: { 1: 'A light question', 2: 'A warm question', 3: 'A deep question' },
    copy: 'Copy',
    copied: 'The question is copied.',
    notCopied: 'This browser does not let us copy. Select the question and copy it by hand.',
    print: 'Print',

    all: 'All questions',
    allHint: 'Open one to see a smaller version and one more question.',
    goodFor: ({ themes }: { themes: string }) => `Good for: ${themes}.`,
    free: 'The questions are our own. Use them freely: they are in the public domain (CC0).',
  },

  roundRobin: {
    title: 'Speaking round',
    description: 'Everyone speaks once, with the same time. Type the names and begin.',
    lede: 'Everyone speaks once. Everyone has the same time. Anyone may pass.',

    who: 'Who is in the circle?',
    name: 'Name',
    nameHint: 'A first name or any name will do.',
    add: 'Add',
    several: 'Add several names at once',
    severalNames: 'Names, one on each line',
    addAll: 'Add these names',
    names: 'Names in the circle',
    nobody: 'No one is here yet. Add at least two names.',
    added: ({ name }: { name: string }) => `${name} is in the circle.`,
    addedSeveral: ({ count }: { count: number }) =>
      count === 1 ? '1 name is added.' : `${count} names are added.`,
    refused: {
      'name-empty': () => 'Type a name first.',
      'name-too-long': () => 'A name can have 40 characters.',
      'name-taken': ({ name }: { name: string }) =>
        `${name} is here already. Add a letter to tell them apart.`,
      'circle-full': () => 'The circle is full: 40 people.',
    },
    remove: ({ name }: { name: string }) => `Remove ${name}`,
    removed: ({ name }: { name: string }) => `${name} is removed.`,
    earlier: ({ name }: { name: string }) => `Move ${name} up`,
    later: ({ name }: { name: string }) => `Move ${name} down`,
    moved: ({ name, place }: { name: string; place: number }) => `${name} speaks as number ${place}.`,

    order: 'In which order?',
    orders: {
      shuffled: { label: 'Shuffled', hint: 'Every order is equally likely.' },
      typed: { label: 'As typed', hint: 'From the first name to the last.' },
      byHand: { label: 'By hand', hint: 'Move the names up and down in the list.' },
    },
    time: 'How much time?',
    paces: {
      each: { label: 'A set time for each person', hint: 'The round takes as long as it takes.' },
      whole: { label: 'One time, shared by all', hint: 'Everyone gets the same part of it.' },
    },
    minutes: { each: 'Minutes each', whole: 'Minutes in all' },
    minutesHint: '1.5 is a minute and a half.',
    minutesWrong: ({ least, most }: { least: number; most: number }) =>
      `Write a number of minutes from ${least} to ${most}.`,
    makes: {
      each: ({ time }: { time: string }) => `That makes about ${time} in all.`,
      whole: ({ time }: { time: string }) => `That makes ${time} each.`,
    },
    length: ({ minutes, seconds }: { minutes: number; seconds: number }) =>
      [
        minutes > 0 && (minutes === 1 ? '1 minute' : `${minutes} minutes`),
        seconds > 0 && (seconds === 1 ? '1 second' : `${seconds} seconds`),
      ]
        .filter(Boolean)
        .join(' and '),

    start: 'Start a round',
    needsTwo: 'Add at least two names first.',
    needsMinutes: 'Set the minutes first.',
    pass: 'Anyone may pass.',
    passHint: 'No one has to say why. The timer is soft: it counts over and cuts no one off.',

    round: ({ number }: { number: number }) => `Round ${number}`,
    seats: 'The circle, in speaking order',
    speaking: ({ name }: { name: string }) => `${name} is speaking`,
    next: ({ name }: { name: string }) => `Next: ${name}`,
    last: 'No one waits after this turn.',
    leftFor: ({ name }: { name: string }) => `left for ${name}`,
    finish: 'Finish your thought',
    over: ({ time }: { time: string }) => `+${time}`,
    paused: 'Paused',
    calls: { none: '', 'half-minute': '30 seconds left', time: 'Time. Finish your thought.' },

    turn: 'For the speaker',
    lead: 'For the facilitator',
    done: 'Done speaking',
    passTurn: 'Pass',
    comeBack: 'Come back to me',
    nobodyElse: 'No one else waits.',
    nextSpeaker: 'Next speaker',
    pause: 'Pause',
    resume: 'Resume',
    addTime: 'Add 30 seconds',
    end: 'End the round',
    fillScreen: 'Fill the screen',
    leaveScreen: 'Leave the full screen',

    isOver: 'The round is over',
    again: 'Start a second round, in reverse order',
    change: 'Change names or time',
  },
} as const;
