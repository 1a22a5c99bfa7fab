type Titled = { readonly title: string };
type Counted = { readonly minutes: number };

/** The words of a session’s plan in the room: its steps, the one that is on, and the next one. */
export const agenda = {
  title: 'The plan',
  show: 'The plan',
  close: 'Close the plan',
  minutes: ({ minutes }: Counted) => `${minutes} min`,
  total: ({ minutes, people }: Counted & { people: number }) =>
    `About ${minutes} minutes with ${people} people`,
  lede: 'You can begin any step, leave steps out, or do something else in between. Nothing starts by itself.',
  ledeForAll: 'This is what the group has planned. Nothing starts by itself.',
  states: { done: 'Done', now: 'Now', next: 'Next', ahead: 'Later' },
  isCut: 'Can be left out',
  begin: ({ title }: Titled) => `Begin “${title}”`,
  beginShort: 'Begin',
  leaveOut: ({ title }: Titled) => `Leave out “${title}”`,
  leaveOutShort: 'Leave out',
  leftOut: ({ title }: Titled) => `“${title}” is left out.`,
  takeBack: 'Take all steps back in',
  putAway: 'Put the plan away',
  nextStep: 'Next step',
  nextWith: ({ title, minutes }: Titled & Counted) => `${title}, ${minutes} min`,

  host: 'What you do',
  watchFor: 'Watch for',
} as const;
