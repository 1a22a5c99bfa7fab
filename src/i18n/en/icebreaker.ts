/** The words around a drawn question: choosing its kind, answering in writing, and what came out. */
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

  choose: 'Which kind of question?',
  chooseNext: 'Choose the next one',
  chooseHint: 'For a first meeting, stay with the light ones.',
  asManyAsHere: ({ count }: { count: number }) => `As many as are here (${count})`,
  left: ({ count }: { count: number }) =>
    count === 1 ? '1 question is left for these choices.' : `${count} questions are left for these choices.`,
  drawThis: 'Draw this kind',
  close: 'Close without drawing',
  refused: {
    'deck-used-up': 'This room has seen every question that fits these choices. Choose something else.',
    'nothing-matches': 'No question fits these choices. Choose something else.',
    'no-deck': 'The questions could not be fetched. Check your connection and try again.',
  },

  writing: {
    title: 'Answer in writing',
    lede: 'Everyone writes for herself. The answers stay on each device until you reveal them all together.',
    names: 'Will names be shown?',
    nameless: {
      label: 'Without names',
      hint: 'Shown mixed and without names, from three answers on. With two, each would know the other’s.',
    },
    named: { label: 'With names', hint: 'Each answer is shown with the name of whoever wrote it.' },
    tooSmall: 'You are fewer than three now. Without names, the answers may never be shown.',
    limits: 'In a small group, people may still guess who wrote what.',
    start: 'Start writing',
    close: 'Close without starting',
  },

  answer: {
    field: 'Your answer',
    promise: {
      named:
        'Everyone in the room will see this with your name, when all answers are revealed together. Until then it stays on this device.',
      nameless:
        'Everyone in the room will see this without your name, mixed with the others, when all are revealed together. Until then it stays on this device.',
    },
    limits: {
      named: 'Nobody can stop a screenshot. You may leave it empty.',
      nameless:
        'In a small group people may guess who wrote what. Write only what you could stand behind. You may leave it empty.',
    },
    bytes: ({ used, most }: { used: string; most: string }) => `${used} of ${most} bytes`,
    tooLong: 'This is too long to travel. Shorten it a little.',
    send: 'Send my answer',
    empty: 'Write something first, or pass.',
    kept: 'Your answer is kept on this device.',
    keptHint: 'Nobody can read it before the reveal.',
    change: 'Change it',
    takeBack: 'Take it back',
    notChange: 'Leave it as it was',
  },

  answered: ({ count, of }: { count: number; of: number }) =>
    count === 1 ? `1 of ${of} has answered` : `${count} of ${of} have answered`,
  answeredHint: 'This page does not show who has answered. Your devices know that, but not what was written.',
} as const;
