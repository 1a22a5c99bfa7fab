type Share = { people: number; of: number };

/** The words of results laid beside each other: over time, and from where they come. */
export const trend = {
  title: 'Over time',
  lede: 'Lay the results of several forms side by side. Everything stays on this device.',
  empty:
    'Nothing is kept on this device yet. Close a form and press “Keep for next time”, or open a saved file.',
  needTwo: 'As soon as two forms ask the same question, it is drawn here over time.',
  question: 'Question',
  from: ({ people, of }: Share) => `from ${people} of ${of}`,
  to: ({ people, of }: Share) => `to ${people} of ${of}`,
  all: 'all',
  none: 'none',
  of: 'of',
  shown: ({ nth, people, of }: Share & { nth: number }) => `form ${nth}, ${people} of ${of}`,
  hidden: ({ nth, why }: { nth: number; why: 'too-few' | 'not-asked' }) =>
    why === 'too-few' ? `form ${nth}, hidden: too few answered` : `form ${nth}, not asked`,
  label: ({ points }: { points: readonly string[] }) => `Share who said 4 or 5: ${points.join('; ')}.`,
  labelOfOption: ({ option, points }: { option: string; points: readonly string[] }) =>
    `Share who chose “${option}”: ${points.join('; ')}.`,
  option: ({ question, option }: { question: string; option: string }) => `${question} ${option}`,
  chose: 'Share of people who chose it',
  never: 'No one chose, in the forms that show numbers:',
  unread: ({ nth, count }: { nth: number; count: number }) =>
    count === 1
      ? `Form ${nth} is hidden because only 1 person answered.`
      : `Form ${nth} is hidden because only ${count} people answered.`,
  tooFew: ({ nth }: { nth: number }) =>
    `Form ${nth} is hidden where fewer than three people answered a question.`,
  notAsked: ({ nth }: { nth: number }) => `Form ${nth} did not ask every question.`,
  gaps: 'No line is drawn to a form with fewer than five answers: one person would make it rise or fall.',
  small: 'With a group this small, a change of one person is not a trend.',
  points: 'The small numbers under the line say how many people answered.',
  table: {
    show: 'Show the lines as a table',
    caption: 'How many said 4 or 5, or chose an answer, form after form',
    form: ({ nth, day }: { nth: number; day: string }) => `${nth}: ${day}`,
    cell: ({ people, of }: Share) => `${people} of ${of}`,
    tooFew: 'Too few',
    notAsked: 'Not asked',
  },

  kept: {
    title: 'Results laid side by side',
    lede: 'Take the tick away where a form belongs to another group.',
    form: ({ nth, title, day }: { nth: number; title: string; day: string }) =>
      `Form ${nth}: ${title}, ${day}`,
    current: ({ nth, title, day }: { nth: number; title: string; day: string }) =>
      `Form ${nth}: ${title}, ${day}. This is the one you see above.`,
    notUsed: ({ title, day }: { title: string; day: string }) => `${title}, ${day}`,
    answers: ({ count }: { count: number }) =>
      count === 1 ? '1 person answered' : `${count} people answered`,
    unread: ({ count }: { count: number }) => `${count} answered, too few to open`,
    look: ({ title, day }: { title: string; day: string }) => `Look at ${title}, ${day}`,
    lookShort: 'Look',
    keep: ({ title, day }: { title: string; day: string }) => `Keep ${title}, ${day}, on this device`,
    keepShort: 'Keep',
    kept: ({ title, day }: { title: string; day: string }) => `${title}, ${day}, is kept in this browser.`,
    notKept: ({ title, day }: { title: string; day: string }) =>
      `This browser could not keep ${title}, ${day}. It stays open on this page.`,
    remove: ({ title, day }: { title: string; day: string }) => `Remove ${title}, ${day}`,
    removeShort: 'Remove',
    removed: ({ title }: { title: string }) => `${title} is removed from this device.`,
    undo: 'Undo',
    onDevice: 'Kept in this browser',
    onPage: 'Open on this page only',
  },
} as const;
