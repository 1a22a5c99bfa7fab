type Named = { readonly name: string };

/** The words of the bar below the circle: what to press next and what to say next. */
export const control = {
  region: 'What to do now',

  offer: {
    prompt: 'Use the question you chose',
    icebreaker: 'Draw the question you came for',
    round: 'Set up the round you came for',
  },
  draw: 'Draw an icebreaker',
  chooseDraw: 'Choose the kind of question',
  startRound: 'Start a round',
  startPulse: 'Start the closing pulse',
  earlier: 'Earlier in this room',
  offerForm: 'Hand out a feedback form',
  closeRoom: 'Close the room for everyone',
  back: 'Put it away',

  round: {
    done: 'Done speaking',
    doneWaits: 'Ready when your turn starts',
    pass: 'Pass',
    comeBack: 'Come back to me',
    wanted: 'I would like to speak after all',
    next: 'Next speaker',
    nextIs: ({ name }: Named) => `${name} is next`,
    nextIsEnd: 'Then the round is over',
    pause: 'Pause',
    resume: 'Resume',
    more: 'Add 30 seconds',
    less: 'Take 30 seconds away',
    seconds: '30 seconds',
    away: 'Somebody is away',
    skip: ({ name }: Named) => `Skip ${name}`,
    skipHint: 'Whoever is skipped can still say that she would like to speak.',
    skipClose: 'Close the list',
    end: 'End the round',
    second: 'Second round, in reverse order',
    another: 'Another question',

    nowTitle: ({ name }: Named) => `It’s your turn, ${name}`,
    nowText: ({ next }: { next: string }) => `Take your time. ${next} is next.`,
    nowLast: 'Take your time. You are the last one.',
    overTitle: 'Finish your thought',
    overText: 'Nobody cuts you off.',
    nextTitle: ({ name }: Named) => `You’re next, ${name}`,
    nextText: ({ time }: { time: string }) => `You will have ${time}. You can pass.`,
    laterTitle: ({ before }: { before: number }) =>
      before === 1 ? '1 person speaks before you' : `${before} people speak before you`,
    laterText: ({ name }: Named) => `${name} is speaking. You can pass.`,
    listenTitle: 'You have spoken',
    listenText: ({ name }: Named) => `Now you listen to ${name}.`,
    passedTitle: 'You passed',
    passedText: 'That is fine. Nobody will ask why.',
    skippedTitle: 'You were skipped for now',
    skippedText: 'Say so if you would like to speak.',
    outTitle: 'You listen this time',
    outText: ({ name }: Named) => `${name} is speaking.`,
  },

  length: ({ minutes, seconds }: { minutes: number; seconds: number }) =>
    [
      minutes > 0 && (minutes === 1 ? '1 minute' : `${minutes} minutes`),
      seconds > 0 && (seconds === 1 ? '1 second' : `${seconds} seconds`),
    ]
      .filter(Boolean)
      .join(' and '),

  spoken: {
    minute: '1 minute',
    less: 'Take 1 minute away',
    more: 'Add 1 minute',
  },

  icebreaker: {
    use: 'Use it for a round',
    useHint: ({ time }: { time: string }) => `${time} each, shuffled`,
    another: 'Another one',
    write: 'Answer in writing',
    reveal: 'Reveal the answers',
    fewest: ({ count }: { count: number }) =>
      count === 1 ? 'When somebody has answered' : `When ${count} people have answered`,
    collectAgain: 'Collect once more',
    round: 'Talk about it in a round',
  },

  pulse: {
    reveal: 'Reveal the answers',
    fewest: ({ missing }: { missing: number }) =>
      missing === 1 ? 'When one more person has answered' : `When ${missing} more people have answered`,
    collectAgain: 'Collect once more',
    putAway: 'Put it away unread',
  },

  collecting: 'The answers are coming in',

  sayNext: 'Say next',
  say: {
    alone: '“Welcome. We wait a moment for the others.”',
    welcome:
      '“Welcome. Before we start: you can pass on anything, any time, without a reason. Passing is a contribution too.”',
    question: '“Here is one question for all of us. Take a breath and think about it. You may pass.”',
    writing:
      '“We write for a few minutes, each for herself. Nothing is shown before all of it is shown together. You may leave it empty.”',
    collecting: '“The answers come in all together now. This takes a few seconds.”',
    revealed: '“Let us read in silence first. Then: which one would you like to hear more about?”',
    notShown: '“We do not show these answers. Who would like to say something aloud instead? You may pass.”',
    opening: ({ name, time }: { name: string; time: string }) =>
      `“${name}, you begin. You have ${time}. Take less if you like. We others listen.”`,
    handOver: ({ name, next, time }: { name: string; next: string; time: string }) =>
      `“Thank you, ${name}. ${next}, take a breath. You have ${time}, from when you start.”`,
    handOverLast: ({ name }: Named) => `“Thank you, ${name}. That was the last turn. Let us take a breath.”`,
    longTurn: ({ next }: { next: string }) =>
      `“I want to hear the end of this, and I also owe time to ${next}. What is the one thing you want us to hold?”`,
    paused: '“We pause for a moment. Nobody loses time.”',
    roundOver: '“Thank you, everyone. What did you hear? We take half a minute before anyone answers.”',
    pulse:
      '“Three short questions to close. Your answers stay on your device until we see all of them together. Leave open what you like.”',
    pulseReady: '“When you are ready, I show all answers together. Take the time you need.”',
    pulseShown: '“What do you notice? What should we keep, and what should we change next time?”',
    close: '“Thank you for today. Stories stay here, lessons leave with us.”',
  },
} as const;
