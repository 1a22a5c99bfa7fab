/** The words of asking for deep questions, for facilitators. */
export const askDeeperLead = {
  ask: 'Ask everyone in private',
  askHint: 'Deep questions can also open today if everyone says yes.',
  say: '“One question to answer in private: shall deep questions open today? Only if all of us say yes. The page does not show who said what.”',

  fewest: ({ count }: { count: number }) => `When ${count} people have answered`,
} as const;
