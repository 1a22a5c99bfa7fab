/** The words around the link that opens the answers of a form. */
export const ownLink = {
  show: 'Show your private results link',
  showOf: ({ title }: { title: string }) => `Show your private results link for ${title}`,
  linkOf: ({ title }: { title: string }) => `Private results link for ${title}`,
  text: 'It opens the answers on another device, too. Keep it as you keep a key, and never send it to the group.',
  copied: 'The private link is copied. Put it where you keep passwords.',
} as const;
