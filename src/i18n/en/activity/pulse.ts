/** The words of the closing pulse for everyone: three ratings and one line, shown together or not at all. */
export const pulse = {
  title: 'Closing pulse',
  begun: 'The closing pulse has begun.',
  lede: 'Three questions and one line. Leave open what you like.',
  ratings: 'How was it?',
  questions: {
    voice: 'I could say what I wanted to say.',
    share: 'Time was shared fairly.',
    use: 'I am leaving with something I can use.',
  },
  least: 'Not at all',
  most: 'Completely',
  scale: ({ value, least, most }: { value: number; least: string; most: string }) =>
    value === 1 ? `1, ${least}` : value === 5 ? `5, ${most}` : String(value),
  open: 'Leave open',
  line: 'One line to the group',
  lineHint:
    'What should we keep, and what should we change? In a small group people may guess who wrote what. Write only what you could stand behind.',
  promise: ({ threshold }: { threshold: number }) =>
    `Your answers stay on this device until the facilitator reveals all of them together. That can happen only when at least ${threshold} people have answered. Everyone in the room then sees them without names. The line stands apart from the ratings.`,
  count: ({ used, most }: { used: number; most: number }) => `${used} of ${most} characters`,
  send: 'Send my answers',
  empty: 'Answer one question or write a line first.',
  kept: 'Your answers are kept on this device.',
  keptHint: 'No one can read them before the reveal.',
  change: 'Change them',
  takeBack: 'Take them back',
  notChange: 'Leave them as they were',

  rule: ({ threshold }: { threshold: number }) =>
    `We show nothing until ${threshold} people have answered. That makes it harder to guess who said what.`,

  results: 'What the circle said',
  answeredBy: ({ count }: { count: number }) =>
    count === 1 ? '1 person answered.' : `${count} people answered.`,
  saidYes: ({ count, of }: { count: number; of: number }) => `${count} of ${of} said 4 or 5`,
  nobodyRated: 'No one answered this one.',
  oneDot: 'One dot for each person, from 1, not at all, to 5, completely. Filled dots are 4 and 5.',
  plot: ({ counts }: { counts: readonly number[] }) =>
    counts.map((count, index) => `${index + 1}: ${count}`).join(', '),
  asTable: 'Show the numbers as a table',
  statement: 'Statement',
  lines: 'In their own words',
  small:
    'With a group this small, one person changes the picture. Read it as the start of a talk, not as a measure.',

  keep: {
    press: 'Keep the numbers for next time',
    see: 'See them over time',
    hint: 'Only the sums, in this browser only. The lines are not kept.',
    kept: 'The numbers are kept in this browser.',
    nothingKeeps: 'This browser keeps nothing. Write the numbers down if you want them.',
  },
} as const;
