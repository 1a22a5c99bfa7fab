/** The words of the page on which people answer a form. */
export const feedbackAnswer = {
  pageTitle: 'Feedback',
  opening: 'Opening the form …',
  notHere: 'The form can’t be fetched just now',

  promises: {
    title: 'What happens with your answer',
    sealed: 'Only the person who asked can open it.',
    sealedText:
      'It is locked on this device. The server can’t read it, and keeps no name, time or address with it.',
    together: 'It is opened only together with the others.',
    togetherText: ({ minAnswers }: { minAnswers: number }) =>
      `First at least ${minAnswers} people have to answer, and she has to close the form. If fewer have answered by then, all answers are deleted unread.`,
    guess: 'In a small group people may guess who wrote what.',
    guessText:
      'The person who asked could also add answers of her own to single someone out. Write only what you could stand behind.',
    limits: 'What we can’t stop.',
    limitsText:
      'Someone may take a screenshot of what she reads. The people who run this site see that your device called, as on any website. They could change this page, or open the form early together with the person who asked.',
    until: ({ when }: { when: string }) => `Open until ${when}.`,
    untilText: 'If the form is not closed by then, all answers are deleted unread.',
  },

  device: {
    shared: 'Other people use this device',
    sharedHint:
      'Then nothing you write is kept on it. After sending, this page is empty for the next person.',
    kept: 'What you write is kept on this device until you send it. Then it is deleted here.',
    forgetful: 'This browser keeps nothing. Send your answer before you leave this page.',
  },

  questions: ({ count }: { count: number }) => (count === 1 ? 'One question' : `${count} questions`),
  optional: 'You may leave anything open.',
  open: 'Leave open',
  step: ({ step, low, high }: { step: number; low: string; high: string }) =>
    step === 1 ? `1, ${low}` : step === 5 ? `5, ${high}` : String(step),
  several: 'Choose as many as you like.',
  readBy: 'The person who asked reads this word for word, without your name.',
  count: ({ used, most }: { used: number; most: number }) => `${used} of ${most} characters`,
  tooLong: 'Your answers together are too long to send. Make this one or another one shorter.',
  over: ({ over }: { over: number }) => `About ${over} too many in all.`,

  send: 'Send my answer',
  sendEmpty: 'Answer one question first.',
  sendTooLong: 'Your answers together are too long. Make one of them shorter first.',
  sendFinal: 'Once it is sent, you can’t change it or take it back: it carries no name to find it by.',
  sealing: 'Locking your answer …',
  notSealed:
    'Your browser could not lock your answer for this form. Tell the person who asked. Nothing was sent.',

  waiting: {
    title: 'Your answer is on its way',
    kept: 'It is locked and kept on this device, and sent as soon as there is a connection. Keep this page open or come back to it.',
    inPage: 'It is locked and waits in this page alone. Keep this page open until it is sent.',
    keptLost: 'Your answer is locked and kept on this device. Keep this page open or come back to it.',
    lost: 'The server does not find the form, although its time is not over. We keep trying.',
    now: 'Try again now',
  },
  sent: {
    title: 'Your answer is there',
    next: 'What happens next',
    count: 'The person who asked sees how many have answered, and nothing else, until she closes the form.',
    open: ({ minAnswers }: { minAnswers: number }) =>
      `With at least ${minAnswers} answers she then reads all of them at once. With fewer, they are deleted unread.`,
    final: 'You can’t change it or take it back: it carries no name to find it by.',
    device: 'What you wrote is deleted from this device. It only remembers that someone has answered here.',
    nextPerson: 'The answer is there. This page is empty for the next person.',
  },
  answered: {
    title: 'You have answered on this device',
    text: 'Your answer is there. There is nothing more to do.',
    closed: 'The form is closed now: no more answers.',
  },
  other: 'Answer for another person',
  otherHint: 'If someone else uses this device, too. Each person answers once.',

  closed: {
    title: 'It is closed: no more answers',
    text: 'The person who asked has closed this form. Nothing can be added to it any more.',
  },
  refused: {
    title: 'Your answer was not taken',
    why: {
      'form-closed': 'The form was closed or deleted before your answer came.',
      'form-full': 'The form is full: it holds 500 answers, and no more.',
      'no-such-form': 'The form is no longer here. Its time may be over.',
      'wrong-token': 'The link does not let you answer this form. Ask for it once more.',
      other: 'The server can’t take it. Load the page again and try once more.',
    },
  },
} as const;
