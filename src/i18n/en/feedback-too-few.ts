const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

/** The words of a form that opened nothing. */
export const tooFew = {
  title: 'Too few people answered',
  instead: 'What you can do now',
  text: ({ count, needed }: { count: number; needed: number }) =>
    count === 0
      ? `No one had answered when you closed the form. It takes ${needed}.`
      : `${people(count)} had answered when you closed the form. It takes ${needed}. The answers were deleted unread, as the form had said.`,
  unreadable: ({ readable, needed }: { readable: number; needed: number }) =>
    `Some of the answers can’t be opened, and only ${readable} can. It takes ${needed}, so we show none of them.`,
} as const;
