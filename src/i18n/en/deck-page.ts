/** The words of the page that shows the whole deck: choosing questions, what a group has seen, cards to print. */
export const deckPage = {
  filters: {
    title: 'Choose your questions',
    anyDepth: { name: 'Any depth', hint: 'We draw only what is open to your group.' },
    meeting: 'Your meeting',
    anyPeople: 'Any number',
    mode: 'How do you meet?',
    anyMode: 'Any way',
    modes: {
      'in-person': 'In one place',
      remote: 'From different places',
      hybrid: 'Some here, some far away',
      async: 'In writing, each in her own time',
    },
    matters: 'What does your group need?',
    fits: {
      'no-speech': 'No speech needed',
      'no-sight': 'No sight needed',
      'easy-words': 'Easy words (level A2)',
      pairs: 'Works in pairs',
    },
    sensitive: {
      label: 'Also questions on private topics',
      hint: 'Only if everyone in the group has said yes.',
    },
    clear: 'Clear the filters',
    change: 'Change the filters',
    fitting: ({ count, total }: { count: number; total: number }) =>
      count === 1
        ? `1 of ${total} questions fits your choices.`
        : `${count} of ${total} questions fit your choices.`,
    nothingFits: 'No question fits these choices. Choose something else, or clear the filters.',
    count: ({ count, total }: { count: number; total: number }) => `${count} of ${total} questions`,
  },

  groups: {
    title: 'What your group has seen',
    first: 'My group',
    how: 'A question you draw counts as seen, and does not come again. You can also mark questions in the list.',
    onDevice:
      'We remember this on this device only. Nothing is sent. Anyone who uses this browser can see it, so choose names that say little.',
    whileOpen:
      'This browser does not let us remember for later. We know it only until you close this tab. Nothing is sent.',
    which: 'Which group is here?',
    another: 'Name of another group',
    add: 'Add this group',
    added: ({ name }: { name: string }) => `${name} is added and chosen.`,
    refused: {
      'name-empty': 'Type a name first.',
      'name-too-long': 'A name can have 40 characters.',
      'name-taken': 'You have a group with this name.',
      'too-many': 'There is room for 20 groups. Delete one first.',
    },
    seenCount: ({ count, group }: { count: number; group: string }) =>
      count === 0
        ? `${group} has not seen any question yet.`
        : count === 1
          ? `${group} has seen 1 question.`
          : `${group} has seen ${count} questions.`,
    forget: 'Forget what it has seen',
    forgotten: ({ name }: { name: string }) => `What ${name} has seen is forgotten.`,
    remove: 'Delete this group',
    removed: ({ name }: { name: string }) => `${name} is deleted.`,
    undo: 'Undo',
    undone: 'It is back as it was.',

    fresh: ({ count, group }: { count: number; group: string }) =>
      count === 1 ? `1 question is new to ${group}.` : `${count} questions are new to ${group}.`,
    usedUp: ({ group }: { group: string }) =>
      `${group} has seen every question that fits. Choose something else, or begin again with these.`,
    beginAgain: 'Begin again',
    seen: 'Seen',
    seenOf: ({ question }: { question: string }) => `Seen: ${question}`,
  },

  cards: {
    print: 'Print these cards',
    size: ({ cards, pages }: { cards: number; pages: number }) =>
      `${cards === 1 ? '1 card' : `${cards} cards`} on ${pages === 1 ? '1 page' : `${pages} pages`}, to cut out.`,
    kind: ({ depth, themes }: { depth: string; themes: string }) => `${depth} · ${themes}`,
    smaller: ({ question }: { question: string }) => `Smaller: ${question}`,
  },
} as const;
