const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

/** The words of the asker’s page: how many have answered, and what they said together. */
export const results = {
  pageTitle: 'What was answered',
  opening: 'Opening the form',
  openingHint: 'Your browser asks for the form and unlocks it.',
  openingSome: ({ opened, of }: { opened: number; of: number }) => `Opening the answers: ${opened} of ${of}.`,
  offline: 'There is no connection. What you see here stays, and we keep trying.',
  unreached: 'We can’t reach the form yet. We keep trying.',
  privateLink: 'Private results link',
  erase: 'Delete the form with all answers',

  /** A seat for each answer, and a line behind as many as it takes. */
  seats: {
    label: ({ count, needed }: { count: number; needed: number }) =>
      `${people(count)} answered. It takes ${needed} to open the answers.`,
    hidden: 'hidden until here',
    opens: ({ needed }: { needed: number }) => `opens at ${needed}`,
  },
} as const;
