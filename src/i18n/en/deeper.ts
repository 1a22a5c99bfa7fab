/** The words of asking everybody, in private, whether deep questions may open today. */
export const deeper = {
  ask: 'Ask everyone in private',
  askHint: 'Deep questions can also open today if everybody says yes.',
  question: 'Shall deep questions open today?',
  rule: 'Everyone says yes or no for herself. They open only if everybody here says yes. This page never shows who said what, or how many.',
  yes: 'Yes, open them',
  no: 'No, not today',
  kept: 'Your answer is kept on this device.',
  keptHint: 'It goes out with all the others, without your name.',
  change: 'Change it',
  open: 'Everybody said yes. Deep questions are open for today.',
  closed: 'They stay closed today. That is fine, and nobody needs to say why.',
  say: '“One question to answer in private: shall deep questions open today? Only if all of us say yes. The page does not show who said what.”',
} as const;
