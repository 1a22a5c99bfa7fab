/** The words of the deck: how deep questions go, what they are for, and what goes with each. */
export const deck = {
  depth: 'How deep should it go?',
  depths: {
    1: { name: 'Light', hint: 'No personal story needed.' },
    2: { name: 'Warm', hint: 'A small story, if you like.' },
    3: { name: 'Deep', hint: 'For groups who have met at least three times.' },
  },
  theme: 'What is it for?',
  anyTheme: 'Anything',
  themes: {
    'check-in': 'Checking in',
    meet: 'Getting to know each other',
    reconnect: 'Meeting again after a while',
    energy: 'Waking up the group',
    perspective: 'Seeing other sides',
    wins: 'Seeing progress',
    values: 'What matters to us',
    'work-story': 'Stories from work',
    support: 'Asking for help and giving it',
    closing: 'Closing a meeting',
  },
  smaller: 'A smaller version',
  followUp: 'One more question',
  pass: 'You may pass.',
  passHint: 'You never have to say why, and nobody will ask.',
  people: 'How many people will answer?',
  peopleCount: ({ count }: { count: number }) => `${count} people`,
} as const;
