type Named = { site: string };

/** Every sentence of the pages around the rooms: shell, home, privacy, not found. */
export const site = {
  lang: 'en',
  /** How days are written. */
  dates: 'en-GB',
  dir: 'ltr',
  skip: 'Skip to main content',
  title: ({ page, site }: Named & { page: string }) => `${page} · ${site}`,
  needsScript:
    'A room needs JavaScript: your own browser locks and unlocks what is written, and no one else can. Switch it on for this site, then load the page again.',
  theme: { toDark: 'Use dark theme', toLight: 'Use light theme' },

  nav: {
    label: 'Main',
    menu: 'Menu',
    home: ({ site }: Named) => `${site}, home`,
    guides: 'Guides',
    sessions: 'Sessions',
    icebreakers: 'Icebreakers',
    turns: 'Speaking round',
    feedback: 'Feedback forms',
    privacy: 'Privacy',
    search: 'Search',
  },

  footer: {
    about:
      'Free to use, copy and change. Guides are shared under CC BY 4.0, questions under CC0, code under the MIT licence. No cookies, no trackers, no accounts.',
    learn: 'Read',
    guides: 'Ten guides',
    primer: 'Primer',
    answers: 'Answers',
    sessions: 'Sessions',
    safety: 'If someone needs help now',
    accessibility: 'Accessibility',
    contribute: 'Contribute',
    use: 'Use it',
    open: 'Open a room',
    join: 'Join with a link',
    icebreaker: 'Draw an icebreaker',
    turns: 'Speaking round',
    feedback: 'Feedback forms',
    understand: 'Understand it',
    privacy: 'How privacy works',
    limits: 'What we can’t stop',
    own: 'Make it yours',
    deploy: 'Deploy your own copy',
    source: 'Read the source',
    problem: 'Report a problem',
  },

  home: {
    title: ({ site }: Named) => `${site}: guides and private live rooms for women who mentor each other`,
    description:
      'Ten guides with words to say, and private live rooms that keep the time and the turns. No accounts, and the server cannot read a word.',
    heading: 'Guides and private live rooms for women who mentor each other.',
    lede: 'Choose a challenge, open a room, send one link. The circle keeps the time and the turns, so no one has to fight for the floor.',
    open: 'Open a room',
    join: 'Join with a link',
    promise: 'No accounts. No cost. Closing the room erases it.',

    example: 'Example of a circle during a speaking round',
    exampleSeats: 'People in the example',
    question: 'What would you try if you knew someone had your back?',
    clock: '1:14',
    clockFor: ({ name }: { name: string }) => `left for ${name}`,
    people: ['Amara', 'Wren', 'Rosa', 'Ingrid', 'Mei', 'Noor', 'Teresa', 'Heron'],

    challenges: 'Ten challenges every group meets',
    primer: 'New to peer mentoring?',
    primerText: 'Start with the primer: what a circle is, and how to begin one.',
    hour: 'One hour, ready to run',
    hourLede:
      'Every guide comes with a session plan. The room walks you through it, step by step, with words you can read aloud.',
    hourOpen: 'Open this hour as a room',
    hourRead: 'Read the plan first',
    allSessions: 'All sessions',
    minutes: ({ minutes }: { minutes: number }) => `${minutes} min`,

    closed: 'What you write is sealed before it leaves your device.',
    linkLabel:
      'A room link has two parts: the address, which our server sees, and the key after the hash sign, which browsers do not send.',
    linkAddress: 'The address. It is the same for every room.',
    linkKey: 'The key. Browsers do not send this part to us.',
    closedSteps: {
      key: {
        name: '1. Your browser makes a key',
        text: 'It is made on your device when you open a room. It goes into the link you share, and nowhere else.',
      },
      sealed: {
        name: '2. Everything travels sealed',
        text: 'Names, notes and answers are locked before they leave your phone. Our server keeps them and passes them on. It can’t open them.',
      },
      gone: {
        name: '3. The room is emptied',
        text: 'A room is kept for 24 hours, or for as long as you choose, from 3 hours to 90 days. When the facilitator closes it, what was written is erased at once.',
      },
    },
    limits:
      'What we can’t stop: someone in the room taking a screenshot, repeating what she heard, or passing the link on. So begin by agreeing what stays in the room.',
    readPrivacy: 'Read the full privacy page',

    deploy: 'Deploy your own copy',
    deployLede: ({ site }: Named) => `Run ${site} for your network, under your name and in your colours.`,
    deploySteps: [
      'Copy the project. It runs on Netlify, or on any small server with Node.',
      'Change one file for your name, and one for your colours.',
      'Your rooms are kept on your own server, or in your own Upstash database. They never pass through ours.',
    ],
    deployGuide: 'Read how to deploy it',
    brands: {
      own: { name: ({ site }: Named) => site, text: 'as it comes' },
      nurses: { name: 'Example: Rural Nurses', text: 'pine and moss' },
      law: { name: 'Example: Women in Law', text: 'ink blue' },
    },
    tokens: 'Example of changed colours',
    tokensNote: 'the one action colour',
  },

  privacy: {
    title: 'How privacy works',
    description: 'Who can read a room, what the server sees, how long it is kept, and what no one can stop.',
    heading: 'Who can read what',
    lede: 'People talk about hard things in a peer group. So here is what this site can promise, and what it cannot.',

    readers: 'Who can read a room',
    readersText: [
      'Everyone who has the room link. The key is inside the link, after the # sign.',
      'Your browser locks every line before it sends it, and unlocks what the others wrote. This is called end-to-end encryption.',
      'The people who run this site cannot read a line, and they cannot write one that the browsers in the room would accept. That is true as long as they do not have the link.',
      'There are no accounts. A name in a room is whatever you type. The group may still know you by what you write.',
    ],

    server: 'What the server can see',
    serverText: [
      'When a room was opened and when it will be erased.',
      'How many lines were sent, at what moment, and roughly how long each was.',
      'Like every web server: the network address each request came from, and when.',
      'Not the names, not the words, not the title. And from what is stored it cannot tell who wrote an anonymous line.',
      'For a while, the journal of the database may also keep the order in which things came.',
      'The people who run the server could hold lines back, delete them, delay them or give them a wrong time. If they show two people different versions of a room, your browser notices.',
    ],

    kept: 'How long it is kept',
    keptText: [
      'A room is erased 24 hours after it was opened, unless the facilitator chose another time: from 3 hours to 90 days.',
      'Closing a room erases it at once, for everyone.',
      'The keys stay in your browser until you press “Forget this room on this device”, leave quickly, or open the link again after the room was erased.',
      'The address may stay in your browser history. Deleting it there is up to you.',
      'This site sets no cookies and loads nothing from other companies. If you choose a light or dark theme, your browser remembers that. The icebreaker page remembers on your device which questions your group has had, until you make it forget.',
      'The search runs in your browser. Your words are not sent, but the server can see which parts of the index you fetch.',
    ],

    forms: 'Feedback forms',
    formsText: [
      'An answer is sealed in your browser for the person who asked. The server cannot open it, and no one else who has the link can.',
      'The server gives out answers only together: after the person who asked has closed the form, and only if enough people answered. Too few are deleted unread.',
      'With an answer, the server keeps no name, no time and no address. It gives answers out in no order of time; its files may show an order while a large form is open. It can see, like every web server, which network address sent something, and when.',
      'What you type stays on your device until you send it, and is wiped there after that. If others use the device too, choose that on the page: then nothing is kept.',
      'A form that no one closes is deleted unread when its time is over, after 90 days at most.',
      'In a small group people may guess who wrote what. The person who asked could also answer herself, to find out what one person said. Write only what you could stand behind.',
      'Results that you keep to compare them later stay in your browser. Nothing of them is sent.',
    ],

    limits: 'What we can’t stop',
    limitsText: [
      'Someone in the room can take a screenshot, or repeat what she read and heard.',
      'Anyone who gets the link is inside. That stays so after a person is removed from her seat. If it matters, continue in a new room.',
      'Some mail scanners keep links, and a shared screen shows the address. Choose how you send it.',
      'Someone who runs the server and also has the link reads everything, and can match requests to people.',
      'The people who run this site also serve its code. An operator who changes the code can break all of this. That is why the code is open.',
      'Software that watches your device sees what you see. Leaving quickly does not stop it.',
    ],
    agree:
      'So begin every session by agreeing what stays in the room. The agreement is kept by people, not by software.',

    check: 'Check it yourself',
    checkText: 'The whole source is public, with a description of every message that is sent.',
    checkLink: 'Read the source',
    problem: 'Report a problem',
  },

  notFound: {
    title: 'Page not found',
    description: 'There is no page at this address.',
    heading: 'There is no page here',
    text: 'The address may have changed, or a part of it is missing.',
    room: 'Looking for a room? A room link has a # sign and a key after it. If the end of the link is missing, ask for it again.',
    home: 'Go to the home page',
    join: 'Join with a link',
  },
} as const;
