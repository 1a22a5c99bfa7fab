/** The words of a drawn question for facilitators: choosing its kind, what to do with it, and what to say. */
export const icebreakerLead = {
  label: 'Draw an icebreaker',
  again: 'Another question',
  offer: { prompt: 'Use the question you chose', any: 'Draw the question you came for' },
  chooseDraw: 'Choose the kind of question',

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
    named: { label: 'With names', hint: 'Each answer is shown with its author’s name.' },
    tooSmall: 'You are fewer than three now. Without names, the answers may never be shown.',
    limits: 'In a small group, people may still guess who wrote what.',
    start: 'Start writing',
    close: 'Close without starting',
  },

  use: 'Use it for a round',
  another: 'Another one',
  write: 'Answer in writing',
  fewest: ({ count }: { count: number }) =>
    count === 1 ? 'When someone has answered' : `When ${count} people have answered`,
  round: 'Talk about it in a round',

  say: {
    question: '“Here is one question for all of us. Take a breath and think about it. You may pass.”',
  },
} as const;
