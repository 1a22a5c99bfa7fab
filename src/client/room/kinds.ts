import { signal, type ReadonlySignal } from '@preact/signals';
import type { Kind } from '#domain/activity/contract/kind.ts';
import type { RuleBook } from '#domain/rulebook/kinds.ts';
import { fetchAhead } from '#client/browser/fetch-ahead.ts';
import { later } from '#client/browser/lazy-module.ts';

/** Every kind of activity that this build knows, by its name and version: the only list of them. */
const KINDS: Readonly<Record<string, () => Promise<{ readonly kind: Kind }>>> = {
  'icebreaker@1': () => import('#domain/activity/icebreaker/index.ts'),
  'round@1': () => import('#domain/activity/round/index.ts'),
  'pulse@1': () => import('#domain/activity/pulse/index.ts'),
  'spoken@1': () => import('#domain/activity/spoken/index.ts'),
  'ask-deeper@1': () => import('#domain/activity/ask-deeper/index.ts'),
};

/** The rules of the kinds of activity, as far as they are here. */
export type Kinds = {
  /** The kinds whose rules are here. It grows, and is another one each time. */
  readonly $book: ReadonlySignal<RuleBook>;
  /** Whether something waits for rules that are being fetched. */
  readonly $isFetching: ReadonlySignal<boolean>;
  /** Waits until the rules of all these are here that this build knows. Without a network that may take a while. */
  readonly need: (names: readonly string[]) => Promise<void>;
  /** Fetches the rules of all kinds, so that a lost network does not matter later. */
  readonly needAll: () => Promise<void>;
  /** The same in one try each, where no one waits for it. */
  readonly fetchAhead: () => void;
};

/** The kinds of one room, none of them fetched yet; tests bring a list of their own. */
export function createKinds(list: typeof KINDS = KINDS): Kinds {
  const $book = signal<RuleBook>(new Map());
  const $waiting = signal(0);
  const parts = new Map(
    Object.entries(list).map(([name, load]) => [
      name,
      later(load, ({ kind }) => {
        $book.value = new Map($book.value).set(name, kind);
        return kind;
      }),
    ]),
  );
  const $isFetching = signal(false);

  const need = async (names: readonly string[]) => {
    const missing = names
      .flatMap((name) => parts.get(name) ?? [])
      .filter((part) => part.here() === undefined);
    if (missing.length === 0) return;
    $waiting.value += 1;
    $isFetching.value = true;
    await Promise.all(missing.map((part) => part.get()));
    $waiting.value -= 1;
    $isFetching.value = $waiting.value > 0;
  };

  return {
    $book,
    $isFetching,
    need,
    needAll: async () => need([...parts.keys()]),
    fetchAhead: () => fetchAhead([...parts.values()]),
  };
}
