/** The plain account of a room's privacy: in short at its door, in full behind its badge. */
export const privacy = {
  howPrivate: 'How private is this room?',
  truths: {
    link: [
      'Only people with the link can read it.',
      'The key is inside the link. It never reaches our server.',
    ],
    account: ['No account, no email, no phone number.', 'A name can be anything you like.'],
    gone: ['It is erased.', 'When it is closed, or when its time is over.'],
    cannot: [
      'What we can’t stop:',
      'someone in the room taking a screenshot, repeating what she heard, or passing the link on. Share only what you are comfortable sharing.',
    ],
  },

  dialog: {
    title: 'How private is this room?',
    readers: 'Who can read it',
    readersText: ({ count }: { count: number }) =>
      count === 1
        ? 'Everyone who has the link. You are the only one here now.'
        : `Everyone who has the link. ${count} people are in the circle now. Someone may also watch without a seat.`,
    server: 'What the server sees',
    serverText:
      'When lines are sent and how long each roughly is, and the network address of each request, like every web server. No names, no words, no title. It could hold lines back or delete them; if it shows two people different things, your browser tells you.',
    gone: 'When it goes',
    goneIn: ({ left, when }: { left: string; when: string }) =>
      `It is erased in ${left} (${when}), or at once when someone who leads closes it.`,
    goneUnknown: 'It is erased when its time is over, or at once when someone who leads closes it.',
    left: ({ days, hours, minutes }: { days: number; hours: number; minutes: number }) =>
      days > 1
        ? `${days} days`
        : hours > 0
          ? `${hours} ${hours === 1 ? 'hour' : 'hours'} and ${minutes} min`
          : `${minutes} min`,
    ignored: 'Lines that were ignored',
    ignoredText: ({ count }: { count: number }) =>
      count === 1
        ? '1 line could not be read or broke the rules. It changed nothing.'
        : `${count} lines could not be read or broke the rules. They changed nothing.`,
    device: 'What this device keeps',
    deviceText:
      'The room’s key, your seat, what you typed and have not sent, and your own answers, also those without a name. “Forget this room on this device” wipes all of that. So does “Leave this page now”, for all rooms. Neither erases your browser history.',
    leave: 'To leave in a hurry',
    leaveText:
      'Press “Leave this page now”, or Shift three times. Another page is shown at once, and this device’s keys are wiped. If you lead, you then need the private link to lead again.',
    cannot: 'What we can’t stop',
    cannotText:
      'Someone taking a screenshot, repeating what she heard, or passing the link on. Software that watches your device. The people who run this site could change its code: that is why the code is open.',
    more: 'Read the full privacy page',
  },
} as const;
