type Named = { name: string };

/** The words of a room's door, and of choosing a name. */
export const join = {
  title: ({ title }: { title: string }) => `There is a seat for you in ${title}`,
  here: ({ count }: { count: number }) => (count === 1 ? 'person here' : 'people here'),
  seats: ({ count }: { count: number }) =>
    count === 1
      ? '1 person is here. One seat is open for you.'
      : `${count} people are here. One seat is open for you.`,
  someone: 'Someone is here',
  yourSeat: 'Your seat',
  ledBy: 'Led by',
  kept: 'Kept',
  keptUntil: ({ when }: { when: string }) => `Until ${when}, unless it is closed before.`,
  private: 'Private',
  privateText: 'Encrypted. No account.',
  how: 'How it works',
  locked: 'The door is locked',
  lockedText: 'Someone who leads lets you in after you have given a name.',
  comeIn: 'Come in',
  hint: 'Your camera and microphone are not used.',
  watch: 'Only watch',
  inApp: 'You are inside another app',
  inAppText:
    'Apps often forget what their built-in browser keeps, and then your seat is lost. Use the app’s menu to open this page in your browser first.',
  memory: 'This browser keeps nothing',
  memoryText:
    'Maybe you are in a private window. That is fine. But if you load this page again, you will come in as a new person.',
  isLeader: 'You hold the private link. You will lead again as soon as you are in.',
  limits:
    'For adults. This is peer support, not therapy, legal advice or an emergency service. If someone is in danger, call your local emergency number.',

  name: {
    label: 'Your name in this room',
    hint: 'Any name is fine. It does not have to be yours.',
    or: 'Or take a name for today',
    others: 'Show three other names',
    missing: 'Type a name, or choose one of the three.',
    tooLong: 'A name can have 40 characters.',
    taken: ({ name }: Named) => `${name} is here already. Add a letter to tell you apart.`,
    alike: ({ name }: Named) =>
      `This looks almost like ${name}, who is here already. You can use it all the same.`,
  },
} as const;
