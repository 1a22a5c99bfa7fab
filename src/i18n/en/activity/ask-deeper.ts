/** The words of asking everyone, in private, whether deep questions may open today. */
export const askDeeper = {
  question: 'Shall deep questions open today?',
  rule: 'Everyone says yes or no for herself. They open only if everyone here says yes. This page never shows who said what, or how many.',
  yes: 'Yes, open them',
  no: 'No, not today',
  kept: 'Your answer is kept on this device.',
  keptHint: 'It goes out with all the others, without your name.',
  change: 'Change it',
  open: 'Everyone said yes. Deep questions are open for today.',
  closed: 'They stay closed today. That is fine, and no one needs to say why.',

  refusals: {
    'asked-before': 'This room has been asked before. A no stays a no.',
    'too-few-to-ask': 'With fewer than three people, everyone would know who said what.',
  },
} as const;
