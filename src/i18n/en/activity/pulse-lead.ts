/** The words of the closing pulse for facilitators. */
export const pulseLead = {
  label: 'Start the closing pulse',

  start: {
    title: 'Start the closing pulse',
    lede: 'Everyone answers for herself. You see all answers together with the others, without names.',
    close: 'Close without starting',
    threshold: 'From how many answers on are they shown?',
    thresholdHint: 'Five is a good rule. Three is the fewest: with two, each would know the other’s.',
    people: ({ count, usual }: { count: number; usual: boolean }) =>
      usual ? `${count} people (usual)` : `${count} people`,
    tooFew: ({ present }: { present: number }) =>
      present === 1 ? 'Only you are here now' : `You are ${present} people now`,
    tooFewHint: ({ threshold }: { threshold: number }) =>
      `With fewer than ${threshold} answers, nothing will be shown. Talk it through instead, or choose a smaller number.`,
    tooFewAtAll: 'With fewer than three answers, nothing can be shown. Talk it through instead.',
    start: 'Start the closing pulse',
  },

  fewest: ({ missing }: { missing: number }) =>
    missing === 1 ? 'When one more person has answered' : `When ${missing} more people have answered`,
  putAway: 'Put it away unread',

  say: {
    pulse:
      '“Three short questions to close. Your answers stay on your device until we see all of them together. Leave open what you like.”',
    pulseReady: '“When you are ready, I show all answers together. Take the time you need.”',
    pulseShown: '“What do you notice? What should we keep, and what should we change next time?”',
  },
} as const;
