/** What a page says when the site was renewed under it. They load with every page, so they are few. */
export const renewed = {
  title: 'This page was updated.',
  'by-itself': 'It loads again once you are not writing. Nothing you wrote is lost.',
  'by-hand': 'To continue, load it again. First copy what you have not sent or saved: it may be lost.',
  later: 'Some of it still does not load. Wait a minute, then load it again.',
  load: 'Load it again',
} as const;
