import { describe, expect, test } from 'vitest';
import type { RoomApi } from '#client/api/room-api.ts';
import { createEndings } from '#client/room/endings.ts';
import { createLifetime } from '#client/room/lifetime.ts';
import { NOON } from '../../support/rooms.ts';
import { roomApiWith } from '../../support/room-api.ts';

const GOES_AT = NOON;

type Known = { readonly expiresAt?: number | null; readonly now?: number; readonly api?: RoomApi };

/** A server that answers when it is asked for the time. */
const answering = roomApiWith({ time: () => Promise.resolve({ ok: true, value: { now: NOON } }) });

/** A device that has a room open; how often it was told to forget it. */
function roomOnDevice({ expiresAt = GOES_AT, now = GOES_AT - 1, api = answering }: Known = {}) {
  const life = createLifetime();
  let forgotten = 0;
  const endings = createEndings({
    api,
    life,
    expiresAt: () => expiresAt,
    now: () => now,
    forget: async () => void (forgotten += 1),
  });
  return { ...endings, life, forgotten: () => forgotten };
}

describe('a room that can’t be read', () => {
  test('has lost its connection, no more, while the server does not answer or answers something else', async () => {
    for (const problem of ['no-answer', 'not-understood', 'slow-down'] as const) {
      const room = roomOnDevice({ now: GOES_AT + 1 });
      expect(room.$isConnected.value).toBe(true);

      expect(await room.onProblem(problem)).toBe(true);

      expect(room.$isConnected.value).toBe(false);
      expect(room.$ending.value).toBeNull();
      expect(room.life.isOver()).toBe(false);
      expect(room.forgotten()).toBe(0);
    }
  });

  test('was erased where the server says so: it is over here, and nothing of it is kept', async () => {
    const room = roomOnDevice();

    expect(await room.onProblem('room-closed')).toBe(false);

    expect(room.$ending.value).toBe('erased');
    expect(room.life.isOver()).toBe(true);
    expect(room.forgotten()).toBe(1);
    expect(room.$isConnected.value).toBe(true);
  });

  test('is missing before its time has run out: it is kept, and asked for again', async () => {
    const room = roomOnDevice({ now: GOES_AT - 1 });

    expect(await room.onProblem('no-such-room')).toBe(true);

    expect(room.$ending.value).toBe('missing');
    expect(room.life.isOver()).toBe(false);
    expect(room.forgotten()).toBe(0);
  });

  test('has expired once its time has run out, and nothing of it is kept', async () => {
    const room = roomOnDevice({ now: GOES_AT });

    expect(await room.onProblem('no-such-room')).toBe(false);

    expect(room.$ending.value).toBe('expired');
    expect(room.life.isOver()).toBe(true);
    expect(room.forgotten()).toBe(1);
  });

  test('has not expired by the clock of the device alone, which may be wrong', async () => {
    const room = roomOnDevice({ now: GOES_AT + 1, api: roomApiWith({}) });

    expect(await room.onProblem('no-such-room')).toBe(true);

    expect(room.$ending.value).toBe('missing');
    expect(room.forgotten()).toBe(0);
  });

  test('stays erased where it was closed while the server was asked for its time', async () => {
    let answers: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (answers = resolve));
    const api = roomApiWith({ time: () => asked.then(() => ({ ok: true, value: { now: NOON } })) });
    const room = roomOnDevice({ api });
    const judged = room.onProblem('no-such-room');
    room.stop('erased');

    answers();

    expect(await judged).toBe(false);
    expect(room.$ending.value).toBe('erased');
  });

  test('is judged by the server’s clock as it is after the server was asked for it', async () => {
    let now = GOES_AT + 1;
    let forgotten = 0;
    const endings = createEndings({
      api: roomApiWith({
        time: () => {
          now = GOES_AT - 60_000;
          return Promise.resolve({ ok: true, value: { now } });
        },
      }),
      life: createLifetime(),
      expiresAt: () => GOES_AT,
      now: () => now,
      forget: async () => void (forgotten += 1),
    });

    expect(await endings.onProblem('no-such-room')).toBe(true);
    expect(forgotten).toBe(0);
  });

  test('was not found where this device never knew how long it is kept: the link may have been cut off', async () => {
    const room = roomOnDevice({ expiresAt: null });

    expect(await room.onProblem('no-such-room')).toBe(false);

    expect(room.$ending.value).toBe('not-found');
    expect(room.life.isOver()).toBe(true);
    expect(room.forgotten()).toBe(0);
  });

  test('is kept where it was swapped or can’t be opened: that may be the server’s doing', () => {
    for (const ending of ['swapped', 'unreadable'] as const) {
      const room = roomOnDevice();

      room.stop(ending);

      expect(room.$ending.value).toBe(ending);
      expect(room.life.isOver()).toBe(true);
      expect(room.forgotten()).toBe(0);
    }
  });
});

describe('a room that can be read again', () => {
  test('is neither missing nor cut off any more', async () => {
    const room = roomOnDevice();
    await room.onProblem('no-such-room');
    await room.onProblem('no-answer');

    room.found();

    expect(room.$ending.value).toBeNull();
    expect(room.$isConnected.value).toBe(true);
  });

  test('shows whether what is sent gets through', () => {
    const room = roomOnDevice();

    room.connected(false);
    expect(room.$isConnected.value).toBe(false);

    room.connected(true);
    expect(room.$isConnected.value).toBe(true);
  });
});
