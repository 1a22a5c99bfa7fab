import { signal, type ReadonlySignal } from '@preact/signals';
import type { RoomApi } from '#client/api/room-api.ts';
import type { Failure } from '#client/api/api-call.ts';
import type { Lifetime } from './lifetime.ts';
import type { Ending } from './room-client.ts';

type Deps = {
  readonly api: RoomApi;
  readonly life: Lifetime;
  /** When the room goes, as far as this device knows; server epoch ms. */
  readonly expiresAt: () => number | null;
  readonly now: () => number;
  /** Nothing of the room is kept on this device any more. */
  readonly forget: () => Promise<void>;
};

/** Why a room can't be read any more, and what follows from that. */
export type Endings = {
  readonly $ending: ReadonlySignal<Ending | null>;
  readonly $isConnected: ReadonlySignal<boolean>;
  readonly connected: (isGood: boolean) => void;
  /** The server has answered: what was missing is there. */
  readonly found: () => void;
  /** Nothing more can be read here. */
  readonly stop: (ending: Ending) => void;
  /** A call came to nothing; whether it is worth asking again. */
  readonly onProblem: (problem: Failure['problem']) => Promise<boolean>;
};

/** Tells a lost connection from a room that is gone for good. */
export function createEndings({ api, life, expiresAt, now, forget }: Deps): Endings {
  const $ending = signal<Ending | null>(null);
  const $isConnected = signal(true);

  const stop = (ending: Ending) => {
    $ending.value = ending;
    life.end();
    if (ending === 'erased' || ending === 'expired') void forget();
  };

  return {
    $ending,
    $isConnected,
    connected: (isGood) => {
      $isConnected.value = isGood;
    },
    found: () => {
      $isConnected.value = true;
      $ending.value = null;
    },
    stop,
    onProblem: async (problem) => {
      if (problem === 'room-closed') {
        stop('erased');
        return false;
      }
      if (problem !== 'no-such-room') {
        $isConnected.value = false;
        return true;
      }
      const goesAt = expiresAt();
      if (goesAt === null) {
        stop('not-found');
        return false;
      }
      // This device's own clock may be wrong, and a room is forgotten only once.
      const { ok } = await api.time();
      // Meanwhile it may have been closed, or left.
      if (life.isOver()) return false;
      if (ok && now() >= goesAt) {
        stop('expired');
        return false;
      }
      // It should be there still: the keys are kept, and it is asked for again.
      $ending.value = 'missing';
      return true;
    },
  };
}
