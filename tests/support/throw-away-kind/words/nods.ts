/** The words of nodding to a sentence. */
export const nods = {
  label: 'Nod to a sentence',
  by: ({ names }: { names: string }) => `Nodded: ${names}`,
  noOne: 'No one has nodded yet.',
  nod: 'Nod',
  putAway: 'Put it away',
  say: 'Nod if this is true for you.',
  proposal: 'We begin on time.',

  refusals: { 'nodded-already': 'You have nodded already.' },
} as const;
