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

  own: {
    show: 'Show your private results link',
    text: 'It opens the answers on another device, too. Keep it as you keep a key, and never send it to the group.',
    copied: 'The private link is copied. Put it where you keep passwords.',
  },

  /** A seat for each answer, and a line behind as many as it takes. */
  seats: {
    label: ({ count, needed }: { count: number; needed: number }) =>
      `${people(count)} answered. It takes ${needed} to open the answers.`,
    hidden: 'hidden until here',
    opens: ({ needed }: { needed: number }) => `opens at ${needed}`,
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

  tooFew: {
    title: 'Too few people answered',
    instead: 'What you can do now',
    text: ({ count, needed }: { count: number; needed: number }) =>
      count === 0
        ? `Nobody had answered when you closed the form. It takes ${needed}.`
        : `${people(count)} had answered when you closed the form. It takes ${needed}. The answers were deleted unread, as the form had said.`,
    unreadable: ({ readable, needed }: { readable: number; needed: number }) =>
      `Some of the answers can’t be opened, and only ${readable} can. It takes ${needed}, so we show none of them.`,
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
