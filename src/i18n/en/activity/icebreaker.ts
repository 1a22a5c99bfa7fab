/** The words of a drawn question for everyone: the question, and answering it in writing. */
export const icebreaker = {
  kind: {
    1: { before: 'A ', word: 'light', after: ' question, drawn for everyone' },
    2: { before: 'A ', word: 'warm', after: ' question, drawn for everyone' },
    3: { before: 'A ', word: 'deep', after: ' question, drawn for everyone' },
  },
  drawn: ({ text }: { text: string }) => `A new question: ${text}`,
  loading: 'The question is on its way.',
  unknown: 'This question is not in the deck of your language. Ask the facilitator to read it aloud.',
  question: 'The question',

  answer: {
    field: 'Your answer',
    promise: {
      named:
        'Everyone in the room will see this with your name, when all answers are revealed together. Until then it stays on this device.',
      nameless:
        'Everyone in the room will see this without your name, mixed with the others, when all are revealed together. Until then it stays on this device.',
    },
    limits: {
      named: 'No one can stop a screenshot. You may leave it empty.',
      nameless:
        'In a small group people may guess who wrote what. Write only what you could stand behind. You may leave it empty.',
    },
    bytes: ({ used, most }: { used: string; most: string }) => `${used} of ${most} bytes`,
    tooLong: 'This is too long to travel. Shorten it a little.',
    send: 'Send my answer',
    empty: 'Write something first, or pass.',
    kept: 'Your answer is kept on this device.',
    keptHint: 'No one can read it before the reveal.',
    change: 'Change it',
    takeBack: 'Take it back',
    notChange: 'Leave it as it was',
  },

  refusals: {
    'drawn-before': 'This question was drawn in this room before. Draw another one.',
    'writing-already': 'Everyone is writing already.',
  },
} as const;
