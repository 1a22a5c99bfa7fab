/** The browser's secure source of chance, for what a room draws: who speaks when, which question. */
export { drawNumber } from '#sealed/mint.ts';
