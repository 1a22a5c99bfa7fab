import type { ReadonlySignal } from '@preact/signals';
import { isFacilitator, keeperVerifiers, type Room } from '#domain/room/room.ts';
import { deriveKeeperKeys, type KeeperKeys } from '#sealed/derive.ts';
import { mintSecret } from '#sealed/mint.ts';
import { createRecovery, unwrapRecovery, withProof } from '#sealed/recovery.ts';
import { retryInMs } from './backoff.ts';
import type { RoomRecord } from './device.ts';
import type { LogClient } from './log-client.ts';
import type { Act, Wish } from './wish.ts';
import type { World } from './world.ts';

/** What only a facilitator's device can do: keep the room, extend it, erase it, and come back by the private link. */
export type Keeping = {
  /** Whether this device holds a keeper secret. */
  readonly holds: () => boolean;
  /** Keep the room for so long from now; false where the server did not agree. */
  readonly extend: (ttlSeconds: number) => Promise<boolean>;
  /** Erase every line now, for everyone; false where the server did not agree, and then it is tried again. */
  readonly erase: () => Promise<boolean>;
  /** Become a facilitator by the private link on this device; false where it is not the room's private link any more. */
  readonly restore: () => Promise<boolean>;
  /** Make this device's keeper secret the private link's, so that an older private link stops working. */
  readonly renewPrivateLink: () => Promise<void>;
};

export type KeepingDeps = {
  readonly client: LogClient;
  readonly world: World;
  readonly logId: string;
  readonly $room: ReadonlySignal<Room>;
  readonly $record: ReadonlySignal<RoomRecord>;
  readonly saveRecord: (change: Partial<RoomRecord>) => Promise<void>;
  readonly act: (wish: Wish, sealed?: (say: string) => Promise<string>) => ReturnType<Act>;
  /** The room is erased. */
  readonly onErased: () => void;
};

/** The duty of a facilitator's device, and what the session tells it. */
export type KeepingDuty = Keeping & {
  readonly load: () => Promise<void>;
  /** The room has changed: publish what must be published, put what the server must hold. */
  readonly attend: () => Promise<void>;
  readonly token: () => string | null;
  readonly stop: () => void;
};

/** Long enough that nobody signs twice for what is about to arrive; ms. */
const MOST_RETRY_MS = 60_000;

/** Keeps one room on behalf of a facilitator. */
export function createKeeping(deps: KeepingDeps): KeepingDuty {
  const { client, world, logId, $room, $record, saveRecord, act, onErased } = deps;
  let keys: KeeperKeys | null = null;
  let failures = 0;
  let isPutting = false;
  let callOff: (() => void) | null = null;

  const load = async () => {
    const { keeperSecret } = $record.value;
    keys = keeperSecret === null ? null : await deriveKeeperKeys(keeperSecret);
  };

  const ownKeys = async (): Promise<KeeperKeys> => {
    if (keys === null) {
      await saveRecord({ keeperSecret: mintSecret() });
      await load();
    }
    return keys ?? deriveKeeperKeys($record.value.keeperSecret ?? mintSecret());
  };

  /** The folded list goes to the server until it has it: whoever is on the list may put it. */
  const put = async (token: string, verifiers: readonly string[]) => {
    if (isPutting) return;
    isPutting = true;
    const answer = await client.putKeepers(token, verifiers);
    isPutting = false;
    if (answer.ok) {
      failures = 0;
      await saveRecord({ keepersPut: verifiers.join() });
      return;
    }
    failures += 1;
    callOff?.();
    callOff = world.after(
      Math.min(MOST_RETRY_MS, retryInMs(failures, world.random, answer.retryAfterMs)),
      () => void attend(),
    );
  };

  const attend = async () => {
    const room = $room.value;
    const me = $record.value.seatKey?.seat ?? null;
    if (room.phase !== 'open' || me === null || !isFacilitator(room, me)) return;
    const { keeperToken, keeperVerifier } = await ownKeys();
    if (room.keepers[me] !== keeperVerifier) {
      await act({ type: 'keeper-published', keeper: keeperVerifier });
      return;
    }
    const verifiers = keeperVerifiers(room);
    if (verifiers.join() !== $record.value.keepersPut) await put(keeperToken, verifiers);
  };

  const erase = async () => {
    const { keeperToken } = await ownKeys();
    const answer = await client.erase(keeperToken);
    const isGone = answer.ok || answer.problem === 'room-closed' || answer.problem === 'no-such-room';
    if (isGone) onErased();
    return isGone;
  };

  return {
    load,
    attend,
    token: () => keys?.keeperToken ?? null,
    stop: () => callOff?.(),
    holds: () => $record.value.keeperSecret !== null,
    extend: async (ttlSeconds) => {
      const { keeperToken } = await ownKeys();
      const answer = await client.extend(keeperToken, ttlSeconds);
      if (!answer.ok) return false;
      await saveRecord({ expiresAt: answer.value.expiresAt });
      await act({ type: 'room-extended', expiresAt: answer.value.expiresAt });
      return true;
    },
    erase,
    restore: async () => {
      const room = $room.value;
      if (keys === null || room.phase !== 'open') return false;
      const recoveryKey = await unwrapRecovery(keys, room.recovery);
      if (recoveryKey === undefined) return false;
      const refusal = await act({ type: 'facilitator-restored', proof: '' }, (say) =>
        withProof(recoveryKey, logId, say),
      );
      return refusal === null;
    },
    renewPrivateLink: async () => {
      const recovery = await createRecovery(await ownKeys());
      await act({ type: 'recovery-replaced', recovery });
    },
  };
}
