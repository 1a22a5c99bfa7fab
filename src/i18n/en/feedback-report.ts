type Ends = { low: string; high: string };
type Of = { count: number; of: number };

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

/** A sentence inside another one needs no full stop of its own. */
const bare = (sentence: string) => sentence.replace(/[.]$/, '');

/** The words of a closed form: what people said together, how to read it, and how to take it along. */
export const report = {
  closed: {
    kicker: ({ title, day }: { title: string; day: string }) => `${title}, ${day}`,
    title: 'What people said',
    opened: 'The form is closed. All answers opened together, on this device only.',
    /** The lede: facts only, nothing about why. */
    ends: ({ most, least }: { most: string; least: string }) =>
      `People said 4 or 5 most often to “${bare(most)}”, and least often to “${bare(least)}”.`,
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
    trend: 'Share of people who said 4 or 5',
    since: 'Since the first',
    share: ({ count, of }: Of) => `${count} of ${of} said 4 or 5`,
    median: ({ middle }: { middle: number }) =>
      Number.isInteger(middle)
        ? `The middle answer is ${middle}.`
        : `The middle lies between ${middle - 0.5} and ${middle + 0.5}.`,
    shaky: ({ of }: { of: number }) => `With ${of} people, one person more or less moves it.`,
    steady: 'One person more or less does not move it.',
    label: ({ counts, low, high }: { counts: readonly number[] } & Ends) =>
      `From 1, ${low}, to 5, ${high}. ${counts.map((count, index) => `${people(count)} chose ${index + 1}`).join(', ')}.`,
    dots: 'Filled dots are 4 and 5, open dots are 1 to 3.',
    striped: 'Full bars are 4 and 5, striped bars are 1 to 3.',
    open: ({ of, answered }: { of: number; answered: number }) =>
      of === answered ? '' : `${answered - of} left it open.`,
  },

  /** In place of numbers. */
  hidden: 'Fewer than three people answered this, so we show no numbers. They would point at people.',
  hiddenPair:
    'Fewer than three people answered both questions, so we show no numbers. They would point at people.',
  nobody: 'No one answered this one.',

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
    overTime: 'Share of people who said 4 or 5 about now',
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
    none: 'No one wrote anything here.',
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
      step === 1 ? `1, ${low}` : step === 5 ? `5, ${high}` : step,
    lookBack: ({ now }: { now: string }) => `${now} (then and now)`,
    moved: { up: 'Higher now', same: 'The same', down: 'Lower now' },
    hidden: 'Hidden: fewer than three people answered',
  },

  next: {
    title: 'Something to try next time.',
    text: ({ statement, guide }: { statement: string; guide: string }) =>
      `“${bare(statement)}” got the fewest 4s and 5s. The guide “${guide}” has a session for this.`,
    read: ({ guide }: { guide: string }) => `Read ${guide}`,
    guides: {
      'balancing-power': 'Balancing power',
      'building-trust': 'Building trust',
      'emotional-boundaries': 'Emotional boundaries',
      'facilitation-skills': 'Facilitation skills',
      'inclusion-and-access': 'Inclusion and access',
      'keeping-motivation': 'Keeping motivation',
      'measuring-impact': 'Measuring impact',
    },
  },

  take: {
    title: 'Take it with you',
    text: 'What you save holds no names, no times, and no one’s answers in one row. Of “now and before”, it says how many moved from which step to which. In a small group people may still guess who wrote what, so ask before you pass it on.',
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
} as const;
