type Asked = { nth: number; high: number; of: number };

/** The words of results laid beside each other: over time, and from where they come. */
export const trend = {
  title: 'Over time',
  lede: 'Lay the results of several forms side by side. Everything stays on this device.',
  empty:
    'Nothing is kept on this device yet. Close a form and press “Keep for next time”, or open a saved file.',
  needTwo: 'As soon as two forms ask the same question, it is drawn here over time.',
  statement: 'Statement',
  from: ({ high, of }: { high: number; of: number }) => `from ${high} of ${of}`,
  to: ({ high, of }: { high: number; of: number }) => `to ${high} of ${of}`,
  all: 'all',
  none: 'none',
  of: 'of',
  shown: ({ nth, high, of }: Asked) => `form ${nth}, ${high} of ${of}`,
  hidden: ({ nth, why }: { nth: number; why: 'too-few' | 'not-asked' }) =>
    why === 'too-few' ? `form ${nth}, hidden: too few answered` : `form ${nth}, not asked`,
  label: ({ points }: { points: readonly string[] }) => `Share who said 4 or 5: ${points.join('; ')}.`,
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
    caption: 'Who said 4 or 5, form after form',
    form: ({ nth, day }: { nth: number; day: string }) => `${nth}: ${day}`,
    cell: ({ high, of }: { high: number; of: number }) => `${high} of ${of}`,
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
    remove: ({ title, day }: { title: string; day: string }) => `Remove ${title}, ${day}`,
    removeShort: 'Remove',
    removed: ({ title }: { title: string }) => `${title} is removed from this device.`,
    undo: 'Undo',
    onDevice: 'Kept in this browser',
    onPage: 'Open on this page only',
  },

  open: {
    title: 'Open earlier results',
    text: 'Choose files that you saved here, or drop them on this place. They are read on this device and sent nowhere.',
    choose: 'Choose files',
    opened: ({ count }: { count: number }) => (count === 1 ? '1 file is open.' : `${count} files are open.`),
    notOurs: ({ name }: { name: string }) =>
      `“${name}” holds no results of this site. Choose a file that ends in .json and was saved here.`,
    tooLarge: ({ name }: { name: string }) => `“${name}” is too large to be a file of results.`,
    link: 'Or paste the private results link of a closed form',
    linkGo: 'Open the results',
    linkWrong: 'This is not a whole private results link. Copy all of it, up to the end.',
    linkOpen: 'This form is still open. Its answers open when you close it.',
    linkNone: 'This link opens no answers: the form is gone, or the link is not the private one.',
    linkFailed: 'The server does not answer. Try again in a moment.',
    linkOpened: ({ title }: { title: string }) => `${title} is open.`,
  },
} as const;
