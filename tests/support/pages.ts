/** Pages of the site that everyone must be able to use, beside the library and the states of a room. */
export const PAGES = [
  '/',
  '/privacy',
  '/nowhere',
  '/tools/icebreakers',
  '/tools/round-robin',
  '/rooms/new',
  '/feedback/new',
  '/feedback',
  '/feedback/results',
];
