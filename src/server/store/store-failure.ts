/**
 * A store that did not answer as it should. `hint` is one sentence for the one who runs the site; the cause is kept
 * out of it, because what a driver reports may quote the data it was sent.
 */
export type StoreFailure = Error & { readonly hint: string };

/** The error a store throws when nothing is known to be written. */
export function storeFailure(hint: string): StoreFailure {
  return Object.assign(new Error(hint), { name: 'StoreFailure', hint });
}

/** Whether a store threw this on purpose; anything else is a bug. */
export function isStoreFailure(error: unknown): error is StoreFailure {
  return error instanceof Error && error.name === 'StoreFailure' && 'hint' in error;
}
