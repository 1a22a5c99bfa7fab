type Named = { name: string };

/** The words of what is rarely said above the circle: fetched when it is. */
export const banners = {
  away: 'You are marked as away.',
  back: 'I am back',

  diverged: 'People are being shown different histories.',
  divergedText: ({ name }: Named) =>
    `What ${name} has seen is not what you see. Someone who runs the server may be holding lines back. Trust nothing important to this room until you have talked to each other another way.`,
  memory: 'This browser keeps nothing.',
  memoryText: 'If you load this page again, you will come in as a new person.',
  restore: 'You hold the private link.',
  restoreDo: 'Lead this room again',
  restoreFailed: 'This private link is not valid any more. Ask a facilitator to let you lead.',
  dismiss: 'All right',

  form: {
    title: ({ title }: { title: string }) => `“${title}” is a feedback form.`,
    text: 'Answer it now or later. It opens in a new tab, so you can keep it open.',
    open: 'Open the form',
    putAway: 'Hide it here',
  },

  door: {
    title: 'At the door',
    text: ({ count }: { count: number }) =>
      count === 1 ? '1 person waits to come in.' : `${count} people wait to come in.`,
    admit: ({ name }: Named) => `Let in ${name}`,
    admitShort: 'Let in',
  },

  returned: {
    title: 'Not accepted by the room',
    yours: 'What you had written:',
  },

  /** Who came and went, for those who do not see the circle. */
  came: ({ name }: Named) => `${name} came in.`,
  went: ({ name }: Named) => `${name} left.`,
} as const;
