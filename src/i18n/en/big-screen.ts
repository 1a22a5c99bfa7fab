/** The words of a room on a screen that everyone looks at together. */
export const bigScreen = {
  private: 'Private room',
  join: 'Join on your phone',
  joinHint: 'Coming late is fine. Please don’t photograph this screen.',
  code: 'The link of this room as a code to scan with a phone',
  showCode: 'Show the code',
  now: 'What the circle does now',
  here: ({ count }: { count: number }) => (count === 1 ? '1 person is here' : `${count} people are here`),
  nobodyYet: 'No one is here yet',
  soon: 'We begin soon.',
  between: 'The circle is open.',
} as const;
