import { createKinds } from '#client/room/kinds.ts';

const kinds = createKinds();
await kinds.needAll();

/** The rules of every kind of activity that this build knows, as a browser has them once they are fetched. */
export const BOOK = kinds.$book.peek();
