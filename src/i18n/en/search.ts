/** The words of the search page. They stand in a catalogue of their own because some of them travel with its script. */
export const search = {
  title: 'Search',
  description: 'Search guides, answers, sessions and the primer.',
  heading: 'Search',
  lede: 'Your words stay in this browser: the search runs on your device. The server only sees which parts of the index it hands out.',
  label: 'What are you looking for?',
  button: 'Search',
  loading: 'Fetching the search. It is done once.',
  failed: 'The search could not be fetched. Check your connection and try again, or use the list below.',
  count: ({ count, words }: { count: number; words: string }) =>
    count === 0
      ? `Nothing found for “${words}”. Try fewer or simpler words.`
      : count === 1
        ? `1 page found for “${words}”.`
        : `${count} pages found for “${words}”.`,
  results: 'Pages found',
  more: 'Show more pages',
  all: 'All pages',
  needsScript: 'Search needs JavaScript. Here are all pages instead.',

  /** What kind of page something is, beside what was found. */
  kinds: {
    guide: 'Guide',
    primer: 'Primer',
    answer: 'Answer',
    session: 'Session',
    reference: 'Good to know',
  },
  /** The headings of the list of all pages. */
  groups: {
    guide: 'Guides to ten challenges',
    primer: 'Primer',
    answer: 'Answers',
    session: 'Sessions',
    reference: 'Good to know',
    tool: 'Rooms and tools',
  },
} as const;
