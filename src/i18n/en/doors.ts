/** The words of the doors that few people meet: no link, no secure connection, another tab, waiting, the end. */
export const doors = {
  noLink: {
    title: 'Join with a link',
    text: 'Paste the link that you were sent. It is read on this device only.',
    cut: 'The end of the link is missing',
    cutText:
      'A room link has a # sign and 22 characters after it. They are the key, and without it no one can read the room. Copy the whole link again and paste it here, or ask for it again.',
    label: 'Link or end of the link',
    go: 'Go to the room',
    empty: 'Paste a link first.',
    wrong: 'The end of the link is missing here too. It is the part after the # sign, 22 characters long.',
    open: 'No link? Open a room of your own',
  },
  notSecure: {
    title: 'This address is not secure',
    text: 'A room is locked and unlocked by your browser. Browsers only do that on a secure page: one whose address begins with https, or one on your own machine (localhost).',
    go: 'Go to the secure address',
    help: 'If that does not work, tell the people who run this site: it needs https before rooms can be used.',
  },
  elsewhere: {
    title: 'This room is open in another tab',
    text: 'A device has one place in a room, so that nothing is done twice. You can continue in the other tab, or here.',
    use: 'Use it here',
  },
  waiting: {
    title: 'You are at the door',
    text: 'The door is locked. Someone who leads the room has been told that you are here. This page opens by itself when she lets you in.',
    go: 'Do not wait any longer',
    rename: 'They see you as',
  },
  left: {
    title: 'You have left the room',
    text: 'Your place is kept. You can come back while the room is there.',
    back: 'Come back',
    forget: 'Forget this room on this device',
  },
  removed: {
    title: 'Your seat was taken away',
    text: 'Someone who leads the room decided this. You can’t take part in it any more. If you think it is a mistake, talk to her outside the room.',
  },
  replaced: {
    title: 'You sit on another device now',
    text: 'Your place in the circle was given to you on another device. Go on there.',
  },
  newer: {
    title: 'This page is older than what the circle does now',
    'by-itself':
      'The site was updated, and the circle uses what is new. This page loads again in a moment. Your place and what you wrote are kept.',
    'by-hand':
      'The site was updated, and the circle uses what is new. Load this page again. This device keeps nothing, so have the link ready: you come in as a new person.',
    later:
      'It has loaded again and is still too old. Your place is kept. Wait a minute, then load it again. If it stays like this, tell the group: someone who leads can open a new room.',
    load: 'Load it again',
  },
  lead: 'Lead this room again',
  leadFailed: 'This private link is not valid any more.',
  ended: {
    closed: {
      title: 'The room is closed',
      by: ({ name }: { name: string }) => `${name} closed it for everyone.`,
      text: 'What was written is being erased. Nothing more can be read here.',
      late: 'The server does not answer, so what was written is not erased yet. Leave this page open: we keep trying.',
    },
    erased: {
      title: 'The room is closed',
      text: 'What was written has been erased from the server, and this device has forgotten its keys.',
    },
    expired: {
      title: 'The room’s time is over',
      text: 'It was kept as long as its facilitator had chosen. It has been erased, and this device has forgotten its keys.',
    },
    'not-found': {
      title: 'There is no room under this link',
      text: 'It may have been closed, or its time was over. Or a character of the link was lost on the way: copy it again, or ask for it again.',
    },
    missing: {
      title: 'The server can’t find this room',
      text: 'It should still be there. Your keys are kept on this device, and we keep asking. If it stays like this, tell your group another way and open a new room.',
    },
    unreadable: {
      title: 'This room can’t be read with this link',
      text: 'What lies on the server was not made with this link’s key. A character may have been changed on the way: ask for the link again.',
    },
    swapped: {
      title: 'This is not the room you came into',
      text: 'The server shows another history than before under the same link. That should not happen. Do not write anything here. Talk to your group another way, and open a new room.',
    },
    history: 'The address may still be in your browser history.',
    open: 'Open a room',
    home: 'Go to the home page',
    paste: 'Paste the link again',
  },
} as const;
