type Named = { name: string };

/** The words of a room that everybody sees: its frame, its door, the circle at rest. */
export const room = {
  pageTitle: 'A room',
  leave: 'Leave this page now',
  leaveShort: 'Leave',
  /** Read out while Shift is pressed: three times leaves. */
  shift: {
    1: 'Press Shift two more times to leave this page.',
    2: 'Press Shift one more time to leave this page.',
    3: 'Leaving.',
  },
  theme: { toDark: 'Use dark theme', toLight: 'Use light theme' },

  opening: 'Opening the room',
  openingHint: 'Your browser is reading what the room holds.',
  openingSlow: 'This takes longer than usual. Nothing is lost: we keep trying.',
  openingOffline: 'The server does not answer. Check your connection. We keep trying.',

  join: {
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
    comingIn: 'One moment …',
    hint: 'Your camera and microphone are not used.',
    watch: 'Only watch',
    inApp: 'You are inside another app',
    inAppText:
      'Apps often forget what their built-in browser keeps, and then your seat is lost. Use the app’s menu to open this page in your browser first.',
    memory: 'This browser keeps nothing',
    memoryText:
      'Maybe you are in a private window. That is fine. But if you load this page again, you will come in as a new person.',
    isLeader: 'You hold the facilitator’s link. You will lead again as soon as you are in.',
    limits:
      'For adults. This is peer support, not therapy, legal advice or an emergency service. If someone is in danger, call your local emergency number.',
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
  },

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

  frame: {
    encrypted: 'End-to-end encrypted',
    haveKey: ({ count }: { count: number }) =>
      count === 1 ? '1 person is here' : `${count} people are here`,
    privacy: 'How private is this room?',
    share: 'Share',
    screen: 'Big screen',
    screenHint: 'Opens in a new tab and only watches.',
    more: 'This room',
    people: 'People',
    main: 'The circle',
    rail: 'For whoever leads',
    toMain: 'Skip to the circle',
  },

  lobby: {
    title: 'The circle',
    count: ({ count }: { count: number }) => (count === 1 ? 'person here' : 'people here'),
    alone: 'Nobody else is here yet',
    aloneText: 'Send the link to your group. You will see each person here as she comes in.',
    shareLink: 'Share the link',
    gathering: 'The circle is gathering',
    gatheringText: 'When everyone is here, begin with an icebreaker or a round. The buttons are below.',
    waiting: 'We begin soon',
    waitingText: ({ names }: { names: string }) => `${names} will start when the group is ready.`,
    waitingNobody: 'Whoever leads will start when the group is ready.',
    youAreAway: 'You are marked as away',
    back: 'I am back',
    came: ({ name }: Named) => `${name} came in.`,
    left: ({ name }: Named) => `${name} left.`,
  },

  door: {
    title: 'At the door',
    text: ({ count }: { count: number }) =>
      count === 1 ? '1 person waits to come in.' : `${count} people wait to come in.`,
    admit: ({ name }: Named) => `Let ${name} in`,
    admitShort: 'Let in',
    knocked: ({ name }: Named) => `${name} waits at the door.`,
  },

  banner: {
    offline: 'No connection.',
    offlineText: 'What you do is kept here and sent as soon as it is back.',
    sending: 'Sending …',
    diverged: 'People are being shown different histories.',
    divergedText: ({ name }: Named) =>
      `What ${name} has seen is not what you see. Someone who runs the server may be holding lines back. Trust nothing important to this room until you have talked to each other another way.`,
    memory: 'This browser keeps nothing.',
    memoryText: 'If you load this page again, you will come in as a new person.',
    restore: 'You hold the facilitator’s link.',
    restoreDo: 'Lead this room again',
    restoreFailed: 'This facilitator’s link is not valid any more. Ask whoever leads to let you lead.',
    away: 'You are marked as away.',
  },

  returned: {
    title: 'Not accepted by the room',
    yours: 'What you had written:',
    dismiss: 'All right',
  },
} as const;
