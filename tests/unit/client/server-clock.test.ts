import { describe, expect, test } from 'vitest';
import { BURST } from '#client/clock/clock.ts';
import { createServerClock, type ServerClock } from '#client/clock/server-clock.ts';
import { personAt } from '../../support/people.ts';

const AHEAD = 90_000;

/** A device whose clock is a minute and a half behind, and a server that answers within 20 ms, or not at all. */
function askingServer(answers = true) {
  let now = 1_000_000;
  let asked = 0;
  const world = { ...personAt('http://localhost').world, localNow: () => now };
  const clock: ServerClock = createServerClock(world);
  const ask = async () => {
    asked += 1;
    await Promise.resolve();
    if (answers) clock.learn({ sentAt: now, receivedAt: now + 20, serverNow: now + 10 + AHEAD });
    now += 20;
    return { ok: answers };
  };
  return { clock, ask, asked: () => asked, localNow: () => now, pass: (ms: number) => (now += ms) };
}

describe('the server’s clock', () => {
  test('is the device’s own until the server was asked, and the server’s afterwards', async () => {
    const { clock, ask, localNow } = askingServer();
    expect(clock.now()).toBe(localNow());
    await clock.attend(ask);

    expect(clock.now()).toBe(localNow() + AHEAD);
  });

  test('asks as often as it has to, and then no more', async () => {
    const { clock, ask, asked } = askingServer();
    await clock.attend(ask);
    expect(asked()).toBe(BURST);
    await clock.attend(ask);

    expect(asked()).toBe(BURST);
  });

  test('asks again after a quiet minute', async () => {
    const { clock, ask, asked, pass } = askingServer();
    await clock.attend(ask);
    pass(60_000);
    await clock.attend(ask);

    expect(asked()).toBe(BURST + 1);
  });

  test('asks once at a time, however often it is told to', async () => {
    const { clock, ask, asked } = askingServer();
    await Promise.all([clock.attend(ask), clock.attend(ask), clock.attend(ask)]);

    expect(asked()).toBe(BURST);
  });

  test('gives up at the first question that is not answered, and may be told to try again', async () => {
    const { clock, ask, asked } = askingServer(false);
    await clock.attend(ask);
    expect(asked()).toBe(1);
    await clock.attend(ask);

    expect(asked()).toBe(2);
  });

  test('asks no more once the room is left', async () => {
    const { clock, ask, asked } = askingServer();
    clock.stop();
    await clock.attend(ask);

    expect(asked()).toBe(0);
  });
});
