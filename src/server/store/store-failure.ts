/**
 * A store that did not answer as it should. `advice` is one sentence for whoever runs the site; the cause is kept
 * out of it, because what a driver reports may quote the data it was sent.
 */
export type StoreFailure = Error & { readonly advice: string };

/** The error a store throws when nothing is known to be written. */
export function storeFailure(advice: string): StoreFailure {
  return Object.assign(new Error(advice), { name: 'StoreFailure', advice });
}

/** Whether a store threw this on purpose; anything else is a bug. */
export function isStoreFailure(error: unknown): error is StoreFailure {
  return error instanceof Error && error.name === 'StoreFailure' && 'advice' in error;
}
