/** What to say where a group is too small to count: one line at a time. */
export const talk = {
  heading: 'Talk it through instead',
  lede: 'Read one line at a time and leave some silence after it.',
  lines: [
    '“We are few, so numbers would show who said what. Let us talk instead. You can pass.”',
    '“What helped you today to say what you wanted?”',
    '“How did the time feel? What would make it fairer?”',
    '“Which one small thing do you take with you?”',
    '“What should we do differently next time?”',
  ],
  round: 'Talk it through in a round',
  topic: 'What helped today, and what should we change?',
} as const;
