import { MAX_FACILITATORS } from '#domain/facts/field.ts';
import { isFacilitator } from '#domain/facts/seats.ts';
import { keeperVerifiers } from '#domain/membership/keepers.ts';
import { deriveKeeperKeys, type KeeperKeys } from '#sealed/derive.ts';
import { mintSecret } from '#sealed/mint.ts';
import { createRecovery, unwrapRecovery, withProof } from '#sealed/recovery.ts';
import { retryInMs } from '#client/browser/backoff.ts';
import type { RoomManagementDeps, RoomManagementDuty } from './room-management-types.ts';

/** Long enough that no one signs twice for what is about to arrive; ms. */
const MOST_RETRY_MS = 60_000;

/** What a facilitator's device does, once its code is here. */
export type Keeper = Omit<RoomManagementDuty, 'holds' | 'load'> & { readonly load: () => Promise<void> };

/** Keeps one room on behalf of a facilitator. */
export function createKeeper(deps: RoomManagementDeps): Keeper {
  const { api, world, logId, $room, record, act, now, onErased } = deps;
  const { $record } = record;
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
      await record.save({ keeperSecret: mintSecret() });
      await load();
    }
    return keys ?? deriveKeeperKeys($record.value.keeperSecret ?? mintSecret());
  };

  /** The folded list goes to the server until it has it: anyone on the list may put it. */
  const put = async (token: string, verifiers: readonly string[]) => {
    if (isPutting) return;
    isPutting = true;
    const answer = await api.putKeepers(token, verifiers);
    isPutting = false;
    if (answer.ok) {
      failures = 0;
      await record.save({ keepersPut: verifiers.join() });
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
    const { managementKey, keeperVerifier } = await ownKeys();
    if (room.keepers[me] !== keeperVerifier) {
      await act({ type: 'keeper-published', keeper: keeperVerifier });
      return;
    }
    const verifiers = keeperVerifiers(room);
    if (verifiers.join() !== $record.value.keepersPut) await put(managementKey, verifiers);
  };

  const erase = async () => {
    const { managementKey } = await ownKeys();
    const answer = await api.erase(managementKey);
    const { expiresAt } = $record.value;
    // A store that has lost its way for a moment has not erased anything.
    const isOver = expiresAt !== null && now() >= expiresAt;
    const isGone =
      answer.ok || answer.problem === 'room-closed' || (answer.problem === 'no-such-room' && isOver);
    if (isGone) onErased();
    return isGone;
  };

  return {
    load,
    attend,
    token: () => keys?.managementKey ?? null,
    stop: () => callOff?.(),
    extend: async (ttlSeconds) => {
      const { managementKey } = await ownKeys();
      const answer = await api.extend(managementKey, ttlSeconds);
      if (!answer.ok) return false;
      await record.save({ expiresAt: answer.value.expiresAt });
      await act({ type: 'room-extended', expiresAt: answer.value.expiresAt });
      return true;
    },
    erase,
    restore: async () => {
      const room = $room.value;
      if (keys === null || room.phase !== 'open') return false;
      const recoveryKey = await unwrapRecovery(keys, room.recovery);
      if (recoveryKey === undefined) return false;
      const seat = $record.value.seatKey?.seat;
      if (seat === undefined) return false;
      const refusal = await act({ type: 'facilitator-restored', seat, proof: '' }, (say) =>
        // The place of the proof is held by an empty one until it is signed what it proves.
        withProof(recoveryKey, logId, say.replace(',"proof":""', '')),
      );
      return refusal === null;
    },
    holdsPrivateLink: async () => {
      const room = $room.value;
      if (keys === null || room.phase !== 'open') return false;
      return (await unwrapRecovery(keys, room.recovery)) !== undefined;
    },
    renewPrivateLink: async () => {
      const room = $room.value;
      if (room.phase !== 'open') return false;
      const { managementKey, keeperVerifier } = await ownKeys();
      const keeperSecret = mintSecret();
      const renewed = await deriveKeeperKeys(keeperSecret);
      const listed = keeperVerifiers(room);
      // The server knows both until the new one is published, so that no moment locks this device out.
      const kept =
        listed.length < MAX_FACILITATORS ? listed : listed.filter((each) => each !== keeperVerifier);
      const answer = await api.putKeepers(managementKey, [...kept, renewed.keeperVerifier]);
      if (!answer.ok) return false;
      await record.save({ keeperSecret, keepersPut: null });
      await load();
      await act({ type: 'keeper-published', keeper: renewed.keeperVerifier });
      await act({ type: 'recovery-replaced', recovery: await createRecovery(renewed) });
      await attend();
      return true;
    },
  };
}
