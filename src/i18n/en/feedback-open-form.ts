const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

/** The words of a form that is still open, as its asker sees it, and of what she can do with it. */
export const openForm = {
  kicker: 'This form is open',
  answered: ({ count }: { count: number }) =>
    count === 0 ? 'No one has answered yet' : `${people(count)} ${count === 1 ? 'has' : 'have'} answered`,
  heard: ({ count }: { count: number }) =>
    count === 1 ? 'Now 1 person has answered.' : `Now ${count} people have answered.`,
  rule: ({ needed }: { needed: number }) =>
    `No one sees an answer while the form is open, not even you. When you close it, all of them open together, if at least ${needed} people have answered.`,
  until: ({ when }: { when: string }) =>
    `It is open until ${when}. If you have not closed it by then, all answers are deleted unread.`,
  fresh: 'This number is looked up again every 20 seconds.',
  linkTitle: 'The link for those who answer',
  linkText: 'Send it to the people you ask. It can’t open any answers.',
  link: 'Link to the form',
  copied: 'The link is copied.',
  close: 'Close and open the answers',

  memory: {
    title: 'This browser keeps nothing',
    text: 'Keep your private results link where only you can find it. Without it, no one can open the answers.',
  },

  closing: {
    title: 'Close the form for good?',
    count: ({ count }: { count: number }) =>
      count === 0
        ? 'So far no one has answered.'
        : `So far ${people(count)} ${count === 1 ? 'has' : 'have'} answered.`,
    enough: 'All answers open together, here on this device. No one can answer after that.',
    tooFew: ({ needed }: { needed: number }) =>
      `That is fewer than ${needed}. If you close the form now, the answers are deleted unread. No one can bring them back.`,
    late: ({ needed }: { needed: number }) =>
      `With fewer than ${needed} at the moment of closing, they are deleted unread.`,
    do: 'Close it and open the answers',
    doUnread: 'Close it and delete the answers unread',
    no: 'Leave it open',
    busy: 'Closing the form.',
  },

  erasing: {
    title: 'Delete the form with all answers?',
    text: 'The form and everything that was answered are deleted on the server. No one can bring them back. The link for those who answer stops working.',
    kept: 'What you have saved or kept on this device stays.',
    do: 'Delete it for good',
    no: 'Keep it',
    busy: 'Deleting the form.',
  },
  dialogClose: 'Close this dialog',
} as const;
