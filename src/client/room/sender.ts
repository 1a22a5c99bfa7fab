import type { LineAdded } from '#protocol/room-responses.ts';
import { retryInMs } from '#client/browser/backoff.ts';
import type { ApiResult } from '#client/api/api-call.ts';
import type { RoomApi } from '#client/api/room-api.ts';
import { mayTryAgain } from '#client/api/retry.ts';
import { nextMoment, nextToSend, type OutboxItem } from './outbox.ts';
import type { World } from '#client/browser/world.ts';

export type SenderDeps = {
  readonly api: RoomApi;
  readonly world: World;
  /** Server time, epoch ms. */
  readonly now: () => number;
  readonly items: () => readonly OutboxItem[];
  /** Lets a facilitator's line in where the room is nearly full; null on other devices. */
  readonly managementKey: () => string | null;
  /** The server has it, at this place. */
  readonly onSent: (item: OutboxItem, added: LineAdded) => Promise<void>;
  /** The server will never take it. */
  readonly onTurnedAway: (item: OutboxItem, problem: Failure['problem']) => Promise<void>;
  /** The server does not find the room. The line is kept and tried again. */
  readonly onMissing: () => void;
  /** Whether lines are getting through. */
  readonly onConnection: (isGood: boolean) => void;
};

type Failure = Extract<ApiResult<never>, { ok: false }>;

/** Sends what is in the outbox, one line after the other, until the server has each. */
export type Sender = {
  /** Something is in the outbox, or the network is back. */
  readonly kick: () => void;
  readonly stop: () => void;
};

/** A sender of one room's lines. */
export function createSender({ api, world, ...deps }: SenderDeps): Sender {
  let isSending = false;
  let isStopped = false;
  let failures = 0;
  let callOff: (() => void) | null = null;

  const later = (ms: number) => {
    callOff?.();
    callOff = world.after(Math.max(0, ms), () => void send());
  };

  const send = async () => {
    if (isSending || isStopped) return;
    const item = nextToSend(deps.items(), deps.now());
    if (item === undefined) {
      const moment = nextMoment(deps.items(), deps.now());
      if (moment !== undefined) later(moment - deps.now());
      return;
    }
    isSending = true;
    let pauseMs: number;
    try {
      // What bears no name must not travel with the sign of who holds the room.
      const token = item.signed ? deps.managementKey() : null;
      pauseMs = await classify(item, await api.append({ key: item.key, box: item.box }, token));
    } catch {
      failures += 1;
      pauseMs = retryInMs(failures, world.random);
    } finally {
      isSending = false;
    }
    if (pauseMs === 0) void send();
    else later(pauseMs);
  };

  /** How long to wait before the next try, ms. */
  const classify = async (item: OutboxItem, answer: ApiResult<LineAdded>): Promise<number> => {
    if (answer.ok) {
      failures = 0;
      deps.onConnection(true);
      await deps.onSent(item, answer.value);
      return 0;
    }
    if (!mayTryAgain(answer.problem)) {
      await deps.onTurnedAway(item, answer.problem);
      return 0;
    }
    failures += 1;
    if (answer.problem === 'no-answer') deps.onConnection(false);
    if (answer.problem === 'no-such-room') deps.onMissing();
    return retryInMs(failures, world.random, answer.retryAfterMs);
  };

  return {
    kick: () => {
      failures = 0;
      callOff?.();
      void send();
    },
    stop: () => {
      isStopped = true;
      callOff?.();
    },
  };
}
