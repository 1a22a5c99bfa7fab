/** The words around what someone had written for a form and no one will get. */
export const feedbackWritten = {
  title: 'What you wrote',
  text: 'No one has read it. It is still here, so that you can copy it.',
  onlyMarks:
    'No one has read it. What you marked is still on this device. The questions are not, so we can’t show it.',
  copy: 'Copy what I wrote',
  copied: 'It is copied.',
  notCopied: 'Your browser did not copy it. Select the text and copy it yourself.',
  drop: 'Delete it here',
  dropped: 'It is deleted.',
  rated: ({ step, low, high }: { step: number; low: string; high: string }) =>
    `${step}, from 1 (${low}) to 5 (${high})`,
} as const;
