/**
 * The icons beside what somebody keeps in a list: to take it away, to bring it back, to print it. In a file of their own, because pages with such
 * a list need no others. From Lucide (ISC licence, see LICENSE-lucide.txt).
 */
export const printer =
  'M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6M7 14h10a1 1 0 0 1 1 1v6a1 1 0 0 1 -1 1h-10a1 1 0 0 1 -1 -1v-6a1 1 0 0 1 1 -1z';
export const undo = 'M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8M3 3v5h5';
export const x = 'M18 6 6 18M6 6l12 12';
