/** The words of the Circle itself. States and times are given to it by who shows it. */
export const circle = {
  you: ({ name }: { name: string }) => `${name} (you)`,
  facilitator: 'Facilitator',
  /** Beside a name that could be taken for someone else's. */
  alike: ({ name }: { name: string }) => `not the same as ${name}`,
  /** How one seat is read out: name, role, state. */
  readOut: ({ parts }: { parts: readonly string[] }) => parts.join(', '),
  showAsList: 'Show names as a list',
  showAsCircle: 'Show the circle',
  people: 'People in the room',
  states: {
    waiting: 'Waiting',
    next: 'Next',
    speaking: 'Speaking',
    done: 'Has spoken',
    passed: 'Passed',
    away: 'Away',
    left: 'Has left',
    open: 'Open seat',
    hand: 'Hand raised',
  },
} as const;
