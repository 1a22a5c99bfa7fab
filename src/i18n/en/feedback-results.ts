type Ends = { low: string; high: string };
type Of = { count: number; of: number };

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

/** The words of the asker’s page: how many have answered, and what they said together. */
export const results = {
  pageTitle: 'What was answered',
  opening: 'Opening the form',
  openingHint: 'Your browser asks for the form and unlocks it.',
  openingSome: ({ opened, of }: { opened: number; of: number }) => `Opening the answers: ${opened} of ${of}.`,
  offline: 'There is no connection. What you see here stays, and we keep trying.',
  unreached: 'We can’t reach the form yet. We keep trying.',
  memory: {
    title: 'This browser keeps nothing',
    text: 'Keep your private results link where only you can find it. Without it, nobody can open the answers.',
  },

  open: {
    kicker: 'This form is open',
    answered: ({ count }: { count: number }) =>
      count === 0 ? 'Nobody has answered yet' : `${people(count)} ${count === 1 ? 'has' : 'have'} answered`,
    heard: ({ count }: { count: number }) =>
      count === 1 ? 'Now 1 person has answered.' : `Now ${count} people have answered.`,
    seats: ({ count, needed }: { count: number; needed: number }) =>
      `${people(count)} answered. It takes ${needed} to open the answers.`,
    hidden: 'hidden until here',
    opens: ({ needed }: { needed: number }) => `opens at ${needed}`,
    rule: ({ needed }: { needed: number }) =>
      `Nobody sees an answer while the form is open, not even you. When you close it, all of them open together, if at least ${needed} people have answered.`,
    until: ({ when }: { when: string }) =>
      `It is open until ${when}. If you have not closed it by then, all answers are deleted unread.`,
    fresh: 'This number is looked up again every 20 seconds.',
    linkTitle: 'The link for those who answer',
    linkText: 'Send it to the people you ask. It can’t open any answers.',
    link: 'Link to the form',
    copied: 'The link is copied.',
    close: 'Close and open the answers',
    erase: 'Delete the form with all answers',
  },

  close: {
    title: 'Close the form for good?',
    count: ({ count }: { count: number }) =>
      count === 0
        ? 'So far nobody has answered.'
        : `So far ${people(count)} ${count === 1 ? 'has' : 'have'} answered.`,
    enough: 'All answers open together, here on this device. Nobody can answer after that.',
    tooFew: ({ needed }: { needed: number }) =>
      `That is fewer than ${needed}. If you close the form now, the answers are deleted unread. Nobody can bring them back.`,
    late: ({ needed }: { needed: number }) =>
      `With fewer than ${needed} at the moment of closing, they are deleted unread.`,
    do: 'Close it and open the answers',
    doUnread: 'Close it and delete the answers unread',
    no: 'Leave it open',
    busy: 'Closing the form.',
  },

  erase: {
    title: 'Delete the form with all answers?',
    text: 'The form and everything that was answered are deleted on the server. Nobody can bring them back. The link for those who answer stops working.',
    kept: 'What you have saved or kept on this device stays.',
    do: 'Delete it for good',
    no: 'Keep it',
    busy: 'Deleting the form.',
  },
  dialogClose: 'Close this dialog',

  closed: {
    kicker: ({ title, day }: { title: string; day: string }) => `${title}, ${day}`,
    title: 'What people said',
    opened: 'The form is closed. All answers opened together, on this device only.',
    /** The lede: facts only, nothing about why. */
    ends: ({ most, least }: { most: string; least: string }) =>
      `People said 4 or 5 most often to “${most}” They said it least often to “${least}”`,
    even: 'Here is what people said, all of it together.',
    answered: ({ count }: { count: number }) => `${people(count)} answered`,
    rule: ({ needed }: { needed: number }) =>
      `We show nothing until ${needed} people have answered. That makes it harder to guess who said what.`,
    unreadable: ({ count }: { count: number }) =>
      count === 1
        ? 'One more answer could not be opened. It is left out.'
        : `${count} more answers could not be opened. They are left out.`,
    read: 'How to read it',
    readText:
      'This shows how people saw it on one day. It does not show why. With a small group one person changes the picture, so read it as the start of a talk, not as a measure.',
  },

  scales: {
    heading: 'Ratings',
    statement: 'Statement',
    plot: 'One dot for each person, from 1 to 5',
    bars: 'People on each step, from 1 to 5',
    high: 'Said 4 or 5',
    share: ({ count, of }: Of) => `${count} of ${of} said 4 or 5`,
    median: ({ middle }: { middle: number }) =>
      Number.isInteger(middle)
        ? `The middle answer is ${middle}.`
        : `The middle lies between ${middle - 0.5} and ${middle + 0.5}.`,
    shaky: ({ of }: { of: number }) => `With ${of} people, one person more or less moves it.`,
    steady: 'One person more or less does not move it.',
    label: ({ counts, low, high }: { counts: readonly number[] } & Ends) =>
      `From 1, ${low}, to 5, ${high}. ${counts.map((count, index) => `${people(count)} chose ${index + 1}`).join(', ')}.`,
    legend:
      'Filled dots are 4 and 5, open dots are 1 to 3. Longer bars are more people; striped bars are 1 to 3.',
    open: ({ of, answered }: { of: number; answered: number }) =>
      of === answered ? '' : `${answered - of} left it open.`,
  },
  /** In place of numbers. */
  hidden: 'Fewer than three people answered this, so we show no numbers. They would point at people.',
  hiddenPair:
    'Fewer than three people answered both questions, so we show no numbers. They would point at people.',
  nobody: 'Nobody answered this one.',

  choices: {
    heading: 'Choices',
    label: ({ bars, of }: { bars: readonly { text: string; count: number }[]; of: number }) =>
      `${people(of)} answered. ${bars.map(({ text, count }) => `${text}: ${count}`).join('. ')}.`,
    one: ({ of }: { of: number }) => `${people(of)} chose one answer each.`,
    several: ({ of }: { of: number }) =>
      `${people(of)} chose as many as they liked, so the numbers add up to more.`,
  },

  pairs: {
    heading: 'Then and now',
    before: 'Looking back',
    now: 'Now',
    up: ({ count }: { count: number }) => `Higher now: ${count}`,
    same: ({ count }: { count: number }) => `The same: ${count}`,
    down: ({ count }: { count: number }) => `Lower now: ${count}`,
    lines: 'Thicker lines are more people. Solid lines go up, dashed lines go down, pale lines stay.',
    label: ({
      moves,
      ends,
    }: {
      moves: readonly { from: number; to: number; people: number }[];
      ends: Ends;
    }) =>
      `From 1, ${ends.low}, to 5, ${ends.high}. ${moves
        .map(({ from, to, people: count }) =>
          from === to
            ? `${people(count)} stayed at ${from}`
            : `${people(count)} moved from ${from} before to ${to} now`,
        )
        .join(', ')}.`,
    honest: 'People gave both answers on the same day. It shows how they see the change, not what caused it.',
  },

  comments: {
    heading: 'In their own words',
    note: 'Comments stand exactly as written, in mixed order, without times. They stand apart from the ratings.',
    none: 'Nobody wrote anything here.',
    quote: ({ text }: { text: string }) => `“${text}”`,
  },

  table: {
    show: 'Show the numbers as a table',
    caption: 'All numbers of this form',
    question: 'Question',
    answer: 'Answer',
    people: 'People',
    all: 'People who answered',
    step: ({ step, low, high }: { step: number } & Ends) =>
      step === 1 ? `1, ${low}` : step === 5 ? `5, ${high}` : String(step),
    lookBack: ({ now }: { now: string }) => `${now} (then and now)`,
    moved: { up: 'Higher now', same: 'The same', down: 'Lower now' },
    hidden: 'Hidden: fewer than three people answered',
  },

  next: {
    title: 'Something to try next time.',
    text: ({ statement, guide }: { statement: string; guide: string }) =>
      `“${statement}” got the fewest 4s and 5s. The guide “${guide}” has a session for this.`,
    read: ({ guide }: { guide: string }) => `Read ${guide}`,
    guides: {
      'balancing-power': 'Balancing power',
      'building-trust': 'Building trust',
      'emotional-boundaries': 'Emotional boundaries',
      'facilitation-skills': 'Facilitation skills',
      'inclusion-and-access': 'Inclusion and access',
      'keeping-motivation': 'Keeping motivation',
      'measuring-impact': 'Measuring impact',
      'sustaining-the-group': 'Sustaining the group',
      'giving-and-receiving': 'Giving and receiving',
    },
  },

  tooFew: {
    title: 'Too few people answered',
    text: ({ count, needed }: { count: number; needed: number }) =>
      count === 0
        ? `Nobody had answered when you closed the form. It takes ${needed}.`
        : `${people(count)} had answered when you closed the form. It takes ${needed}. The answers were deleted unread, as you promised.`,
    unreadable: ({ readable, needed }: { readable: number; needed: number }) =>
      `Most of the answers can’t be opened, and only ${readable} can. It takes ${needed}, so we show none of them.`,
  },

  take: {
    title: 'Take it with you',
    text: 'What you save holds no names, no times, and nobody’s answers in one row. In a small group people may still guess who wrote what, so ask before you pass it on.',
    until: ({ when }: { when: string }) =>
      `Your private link opens the answers until ${when}. Then the server deletes them.`,
    keep: 'Keep for next time',
    kept: 'Kept in this browser, so that you can lay the next form beside it.',
    notKept: 'This browser could not keep it. Save a file instead.',
    file: 'Save a file',
    csv: 'Spreadsheet (CSV)',
    print: 'Print',
    saved: ({ name }: { name: string }) => `Saved as ${name}.`,
    failed: 'That part did not load. Check your connection and press again.',
    over: 'All forms and results on this device',
  },

  ends: {
    notYours: {
      title: 'This link does not open the answers',
      text: 'The answers open only with the private results link of this form. The end of the link may be cut off or belong to another form.',
    },
    needsMore: {
      title: 'The private link is missing',
      text: 'This device does not hold what opens the answers of this form. Paste your private results link: it is the longer one, with a full stop near the end.',
    },
    erased: {
      title: 'The form is deleted',
      text: 'The form and everything that was answered are gone from the server.',
    },
    paste: 'Private results link',
    pasteWrong: 'This is not a whole results link. Copy all of it, up to the end.',
    pasteShort: 'This is the link for those who answer. It can’t open the answers. Paste the private one.',
    go: 'Open',
    all: 'Forms and results on this device',
    make: 'Make a form',
  },

  mine: {
    title: 'Your forms and results',
    lede: 'What this device holds. It is kept in this browser only.',
    forms: 'Forms made on this device',
    none: 'No form was made on this device, or it was forgotten.',
    made: ({ day }: { day: string }) => `Made on ${day}`,
    until: ({ when }: { when: string }) => `Until ${when}`,
    past: 'Its time is over',
    results: ({ title }: { title: string }) => `Results of ${title}`,
    see: 'Results',
    forget: ({ title }: { title: string }) => `Forget ${title} on this device`,
    forgetShort: 'Forget',
    forgotten: ({ title }: { title: string }) =>
      `${title} is forgotten on this device. Without the private link you can’t open its answers.`,
    undo: 'Undo',
    back: 'Back to all forms and results',
  },
} as const;
