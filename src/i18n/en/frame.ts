/** The words of a room's page before anything of the room is known. They load with every room, so they are few. */
export const frame = {
  pageTitle: 'A room',
  leave: 'Leave this page now',
  wayOut: 'The way out',
  leaveShort: 'Leave',
  /** Read out while Shift is pressed: three times leaves. */
  shift: {
    2: 'Press Shift one more time to leave this page.',
    3: 'Leaving.',
  },

  opening: 'Opening the room',
  openingHint: 'Your browser is reading what the room holds.',
  openingSlow: 'This takes longer than usual. Nothing is lost: we keep trying.',
  openingOffline: 'The server does not answer. Check your connection. We keep trying.',
} as const;
