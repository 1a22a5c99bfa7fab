/** The words of handing out a feedback form in a room. */
export const offerForm = {
  title: 'Hand out a feedback form',
  lede: 'Everyone in the room gets the link, to answer now or later. Only the person who made the form can open the answers, and only together.',
  close: 'Close without handing out',
  none: 'You have no open form on this device.',
  made: ({ on }: { on: string }) => `Made on ${on}`,
  handOut: 'Hand out',
  handOutTitle: ({ title }: { title: string }) => `Hand out “${title}”`,
  make: 'Make a form',
  paste: 'I have the link of a form',
  link: 'Link for those who answer',
  linkMissing: 'Paste the whole link of the form.',
  linkPrivate: 'This is your own link: it opens the answers. Paste the link for those who answer.',
  name: 'What is it called?',
  nameMissing: 'Type what the form is called.',
} as const;
