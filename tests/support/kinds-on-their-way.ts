import type { Kind } from '#domain/activity/contract/kind.ts';
import { createKinds, type Kinds } from '#client/room/kinds.ts';
import { BOOK } from './book.ts';

/** The kinds of this build on a device whose network brings each when the test says so. */
export type KindsOnTheirWay = {
  readonly kinds: Kinds;
  /** The rules of this kind are here. */
  readonly bring: (name: string) => void;
};

export function kindsOnTheirWay(): KindsOnTheirWay {
  const arrivals = new Map([...BOOK].map(([name, kind]) => [name, arrivalOf(kind)]));
  const list = Object.fromEntries([...arrivals].map(([name, { coming }]) => [name, () => coming]));
  return { kinds: createKinds(list), bring: (name) => arrivals.get(name)?.arrive() };
}

function arrivalOf(kind: Kind) {
  const { promise, resolve } = Promise.withResolvers<{ readonly kind: Kind }>();
  return { coming: promise, arrive: () => resolve({ kind }) };
}
