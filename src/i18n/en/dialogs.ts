type Named = { name: string };

/** The words of the dialogs of a room. */
export const dialogs = {
  close: 'Close this dialog',
  cancel: 'Cancel',
  notDone: 'The server did not agree or did not answer. Try again in a moment.',

  share: {
    title: 'Share the room',
    text: 'Point a phone camera here, or send the link below.',
    qr: 'QR code of the room link',
    here: ({ count }: { count: number }) => (count === 1 ? '1 person is here.' : `${count} people are here.`),
    link: 'Room link',
    copy: 'Copy',
    copied: 'The link is copied.',
    notCopied: 'This browser does not let us copy. Select the link and copy it by hand.',
    native: 'Send it with an app',
    who: 'Anyone with this link can come in and read everything. Send it only to people you want in the circle.',
    warnings:
      'If you share your screen, others can see this address. Some mail programs open and keep links: a message that only your group can read is safer.',
    privateTitle: 'Your private facilitator link',
    privateText:
      'With it you lead again from another device. Anyone else who has it can lead, extend and erase the room. Keep it as you keep a key. Never send it to the group.',
    privateShow: 'Show the private link',
    privateHide: 'Hide the private link',
    privateLink: 'Private link',
    privateCopied: 'The private link is copied.',
    privateNone:
      'Your device has no private link yet: someone else’s is the one that counts. If you make one, hers stops working.',
    privateRenew: 'Make a new private link',
    privateRenewText: 'The old private link stops working.',
    privateRenewed: 'There is a new private link. The old one does not work any more.',
  },

  room: {
    title: 'This room',
    you: 'You',
    rename: 'Change my name',
    renamed: ({ name }: { name: string }) => `You are called ${name} now.`,
    newName: 'New name',
    away: 'I am away for a moment',
    back: 'I am back',
    leave: 'Leave the room',
    leaveText: 'Your place is kept. You can come back with the same link on this device.',
    forget: 'Forget this room on this device',
    forgetText:
      'Wipes the keys and everything kept on this device. What you have sent stays in the room. With the link you can come in again, but as a new person.',
    forgetLast:
      'You are the only one who leads. After this, no one can extend or close the room, unless you have the private link.',
    forgetSure: 'Forget it now',
    device: 'This device',
    awake: 'Keep the screen awake',
    kept: 'How long it is kept',
    keptUntil: ({ when }: { when: string }) => `Until ${when}.`,
    keepFor: 'From now, keep it for',
    extend: 'Keep it that long',
    extended: ({ when }: { when: string }) => `The room is kept until ${when}.`,
    doorOpen: 'Open: anyone with the link comes in.',
    doorLocked: 'Locked: new people wait until someone who leads lets them in.',
    lock: 'Lock the door',
    unlock: 'Open the door',
    people: 'People and places',
    leading: 'You lead this room',
    stepDown: 'Step down',
    lastOne: 'Let someone else lead first',
    move: 'Continue in a new room',
    end: 'The end',
    close: 'Close the room for everyone',
    closeText: 'Erases everything, for everyone.',
  },

  closeRoom: {
    title: 'Close the room for everyone?',
    text: 'Everything that was written is erased at once, for everyone, and can’t be brought back. Each device forgets its keys when it next looks for the room.',
    cannot: 'What people have read, heard or kept as a picture stays with them.',
    do: 'Close the room for everyone',
  },

  people: {
    title: 'People and places',
    list: 'Everyone who came in',
    standing: {
      seated: 'In the circle',
      away: 'Away',
      waiting: 'At the door',
      left: 'Has left',
      removed: 'Seat taken away',
      replaced: 'Sits elsewhere now',
    },
    leads: 'Leads',
    you: ({ name }: Named) => `${name} (you)`,
    admit: ({ name }: Named) => `Let in ${name}`,
    away: ({ name }: Named) => `Mark ${name} as away`,
    back: ({ name }: Named) => `Mark ${name} as back`,
    grant: ({ name }: Named) => `Let ${name} lead too`,
    remove: ({ name }: Named) => `Remove ${name}`,
    same: ({ name }: Named) => `${name} came back on another seat`,
    removeTitle: ({ name }: Named) => `Take ${name}’s seat away?`,
    removeText: 'Her seat is gone, and the door is locked: anyone new waits until you let her in.',
    removeCannot:
      'This can’t stop her reading. She has the link, and the link holds the key. If that matters, continue in a new room and send its link only to the others.',
    removeDo: 'Take the seat away',
    move: 'Continue in a new room',
    sameTitle: ({ name }: Named) => `Who is ${name} now?`,
    sameText: ({ name }: Named) =>
      `Did ${name} lose her device, or open the link in another browser? Choose the seat she sits on now. She gets her name and her place back.`,
    sameNobody: 'No one else is here whose seat could be hers.',
    sameDo: ({ name }: Named) => `This is ${name}`,
    sameLegend: 'Her seat now',
  },

  move: {
    title: 'Continue in a new room',
    text: 'A new room has a new key. Do not give its link to anyone who should not read on. Open it, send its link to the others yourself, then close this room.',
    open: 'Open a new room in a new tab',
  },
} as const;
