type Titled = { readonly title: string };

/** The words of a step that is read aloud and timed. */
export const spoken = {
  unknown: 'A step of the plan. Its words are not here yet: check your connection.',
  left: 'left',
  paused: 'Paused',
  over: 'Come to the end when it fits.',
  ready: 'Begins',
  halfMinute: '30 seconds left',
  timeIsUp: 'Time',
  begins: ({ title, see }: Titled & { see: string }) => `Now: ${title}. ${see}`,
  overBy: ({ time }: { time: string }) => `+${time}`,

  step: '1 minute',
  less: 'Take 1 minute away',
  more: 'Add 1 minute',
  pause: 'Pause',
  resume: 'Resume',
} as const;
