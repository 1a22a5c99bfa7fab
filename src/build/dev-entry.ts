/** What the dev server loads again after each change: the two halves of the API on Node. */
export { openHostApi } from '#host/host-api.ts';
export { answerFromApi } from '#host/node-listener.ts';
