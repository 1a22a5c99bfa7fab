type Named = { readonly name: string };

/** The words of a speaking round for everyone: the circle while it runs, one’s own turn, and its end. */
export const round = {
  step: ({ number }: { number: number }) => (number === 1 ? 'Speaking round' : `Speaking round ${number}`),
  turn: ({ turn, of }: { turn: number; of: number }) => `turn ${turn} of ${of}`,
  heading: 'Speaking round',
  seats: 'People in the room',
  skipped: 'Skipped',

  speaking: ({ name }: { name: string }) => `${name} is speaking`,
  nextIs: 'Next',
  last: 'No one waits after this turn.',
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

  own: {
    done: 'Done speaking',
    doneWaits: 'Ready when your turn starts',
    pass: 'Pass',
    comeBack: 'Come back to me',
    wanted: 'I would like to speak after all',

    you: ({ name }: Named) => `${name} (you)`,
    nowTitle: ({ name }: Named) => `It’s your turn, ${name}`,
    nowText: ({ next }: { next: string }) => `Take your time. ${next} is next.`,
    nowLast: 'Take your time. You are the last one.',
    overTitle: 'Finish your thought',
    overText: 'No one cuts you off.',
    nextTitle: ({ name }: Named) => `You’re next, ${name}`,
    nextText: ({ time }: { time: string }) => `You will have ${time}. You can pass.`,
    laterTitle: ({ before }: { before: number }) =>
      before === 1 ? '1 person speaks before you' : `${before} people speak before you`,
    laterText: ({ name }: Named) => `${name} is speaking. You can pass.`,
    listenTitle: 'You have spoken',
    listenText: ({ name }: Named) => `Now you listen to ${name}.`,
    passedTitle: 'You passed',
    passedText: 'That is fine. No one will ask why.',
    skippedTitle: 'You were skipped for now',
    skippedText: 'Say so if you would like to speak.',
    outTitle: 'You listen this time',
    outText: ({ name }: Named) => `${name} is speaking.`,
  },

  refusals: {
    'round-over': 'The round is over.',
    'turn-has-passed': 'The turn had passed on already.',
    'not-your-turn': 'It is not your turn.',
    'nobody-else-waits': 'No one else waits for a turn.',
    'order-does-not-fit': 'Someone came or left. Set the order again.',
    'not-waiting': 'This person does not wait for a turn.',
    'spoke-already': 'This person has had her turn already.',
  },
} as const;
