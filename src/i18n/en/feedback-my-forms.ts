/** The words of what a device holds of forms, and of links that lead to none. */
export const myForms = {
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
    pasteWrong: 'This is not a whole results link. Copy all of it, up to the end.',
    pasteShort: 'This is the link for those who answer. It can’t open the answers. Paste the private one.',
    go: 'Open',
    all: 'Forms and results on this device',
    make: 'Make a form',
  },

  open: {
    title: 'Open earlier results',
    text: 'Choose files that you saved here, or drop them on this place. They are read on this device and sent nowhere.',
    choose: 'Choose files',
    opened: ({ count }: { count: number }) => (count === 1 ? '1 file is open.' : `${count} files are open.`),
    notOurs: ({ name }: { name: string }) =>
      `“${name}” holds no results of this site. Choose a file that ends in .json and was saved here.`,
    tooLarge: ({ name }: { name: string }) => `“${name}” is too large to be a file of results.`,
    link: 'Or paste the private results link of a closed form',
    linkGo: 'Open the results',
    linkWrong: 'This is not a whole private results link. Copy all of it, up to the end.',
    linkOpen: 'This form is still open. Its answers open when you close it.',
    linkNone: 'This link opens no answers: the form is gone, or the link is not the private one.',
    linkFailed: 'The server does not answer. Try again in a moment.',
    linkOpened: ({ title }: { title: string }) => `${title} is open.`,
  },
} as const;
