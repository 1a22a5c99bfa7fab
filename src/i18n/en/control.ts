/** The words of the bar below the circle: what to press next and what to say next. */
export const control = {
  region: 'What to do now',

  earlier: 'Earlier in this room',
  offerForm: 'Hand out a feedback form',
  closeRoom: 'Close the room for everyone',
  back: 'Put it away',

  length: ({ minutes, seconds }: { minutes: number; seconds: number }) =>
    [
      minutes > 0 && (minutes === 1 ? '1 minute' : `${minutes} minutes`),
      seconds > 0 && (seconds === 1 ? '1 second' : `${seconds} seconds`),
    ]
      .filter(Boolean)
      .join(' and '),

  reveal: 'Reveal the answers',
  collectAgain: 'Collect once more',
  collecting: 'The answers are coming in',

  putAway: {
    title: 'Put the answers away unread?',
    text: 'No one will see the answers. Each device deletes what was kept on it.',
    yes: 'Delete the answers unread',
    no: 'Keep it open',
  },

  sayNext: 'Say next',
  say: {
    alone: '“Welcome. We wait a moment for the others.”',
    welcome:
      '“Welcome. Before we start: you can pass on anything, any time, without a reason. Passing is a contribution too.”',
    writing:
      '“We write for a few minutes, each for herself. Nothing is shown before all of it is shown together. You may leave it empty.”',
    collecting: '“The answers come in all together now. This takes a few seconds.”',
    revealed: '“Let us read in silence first. Then: which one would you like to hear more about?”',
    notShown: '“We do not show these answers. Who would like to say something aloud instead? You may pass.”',
    close: '“Thank you for today. Stories stay here, lessons leave with us.”',
  },
} as const;
