import type { Store } from '#server/store/store.ts';

/** A store under test, and the ways in which a test can be unkind to it. */
export type StoreUnderTest = {
  store: Store;
  /** Another process's view of the same data. */
  openPeer(): Store;
  /** The next write lands, but the one who asked for it never hears so. */
  loseNextAnswer(): void;
  /** Everything the storage holds at this moment, as it could be copied by someone. */
  everythingStored(): Promise<string>;
  /** The same as the database itself lists it: every table or key, with what it is made of, in the order it is kept in. */
  listed(): Promise<unknown[]>;
  /** Removes what has expired, where the storage does not do so by itself. */
  tidy(now: number): void;
  stop(): Promise<void>;
};
