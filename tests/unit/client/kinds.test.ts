import { describe, expect, test } from 'vitest';
import type { Kind } from '#domain/activity/contract/kind.ts';
import { kind as pulse } from '#domain/activity/pulse/index.ts';
import { kind as round } from '#domain/activity/round/index.ts';
import { createKinds } from '#client/room/kinds.ts';

/** Rules on a network in the test's hands: which were asked for, and how each comes. Like code, each is fetched once. */
function slowKinds() {
  const asked: string[] = [];
  const letCome: Record<string, () => void> = {};
  const onItsWay = (name: string, kind: Kind) => {
    const code = new Promise<{ kind: Kind }>((resolve) => {
      letCome[name] = () => resolve({ kind });
    });
    return () => {
      if (!asked.includes(name)) asked.push(name);
      return code;
    };
  };
  const kinds = createKinds({
    'round@1': onItsWay('round@1', round),
    'pulse@1': onItsWay('pulse@1', pulse),
  });
  return { kinds, asked, come: (name: string) => letCome[name]!() };
}
const here = ({ kinds }: ReturnType<typeof slowKinds>) => [...kinds.$book.value.keys()];
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('the rules of the kinds of activity', () => {
  test('are all those of this build, each under the name and version it gives itself', async () => {
    const kinds = createKinds();
    await kinds.needAll();

    const names = [...kinds.$book.value.keys()];
    expect([...names].sort()).toEqual(['ask-deeper@1', 'icebreaker@1', 'pulse@1', 'round@1', 'spoken@1']);
    for (const [name, { kind, v }] of kinds.$book.value) expect(name).toBe(`${kind}@${v}`);
  });

  test('are fetched when they are needed, and no others', async () => {
    const slow = slowKinds();
    expect(slow.kinds.$isFetching.value).toBe(false);
    const waiting = slow.kinds.need(['round@1']);

    expect(slow.asked).toEqual(['round@1']);
    expect(slow.kinds.$isFetching.value).toBe(true);
    expect(here(slow)).toEqual([]);
    slow.come('round@1');
    await waiting;

    expect(here(slow)).toEqual(['round@1']);
    expect(slow.kinds.$book.value.get('round@1')).toBe(round);
    expect(slow.kinds.$isFetching.value).toBe(false);
  });

  test('are waited for only where they are missing', async () => {
    const slow = slowKinds();
    const first = slow.kinds.need(['round@1']);
    slow.come('round@1');
    await first;

    const again = slow.kinds.need(['round@1']);
    expect(slow.kinds.$isFetching.value).toBe(false);
    await again;
    const both = slow.kinds.need(['round@1', 'pulse@1']);

    expect(slow.asked).toEqual(['round@1', 'pulse@1']);
    slow.come('pulse@1');
    await both;
    expect(here(slow)).toEqual(['round@1', 'pulse@1']);
  });

  test('are not waited for where this build has never heard of them', async () => {
    const slow = slowKinds();

    await slow.kinds.need(['dance@1', 'round@2']);

    expect(slow.kinds.$isFetching.value).toBe(false);
    expect(slow.asked).toEqual([]);
    expect(here(slow)).toEqual([]);
  });

  test('are being fetched until the last one that something waits for is here', async () => {
    const slow = slowKinds();
    const one = slow.kinds.need(['round@1']);
    const other = slow.kinds.need(['pulse@1']);
    slow.come('round@1');
    await one;
    expect(slow.kinds.$isFetching.value).toBe(true);

    slow.come('pulse@1');
    await other;
    expect(slow.kinds.$isFetching.value).toBe(false);
  });

  test('are another book whenever some come, so that what was shown without them is drawn again', async () => {
    const slow = slowKinds();
    const before = slow.kinds.$book.value;
    const waiting = slow.kinds.needAll();
    expect(slow.asked).toEqual(['round@1', 'pulse@1']);
    slow.come('round@1');
    slow.come('pulse@1');
    await waiting;

    expect(slow.kinds.$book.value).not.toBe(before);
    expect(before.size).toBe(0);
    expect(slow.kinds.$book.value.size).toBe(2);
  });

  test('are fetched ahead of their use without anything waiting for them', async () => {
    const slow = slowKinds();

    slow.kinds.fetchAhead();

    expect(slow.kinds.$isFetching.value).toBe(false);
    expect(slow.asked).toEqual(['round@1', 'pulse@1']);
    slow.come('pulse@1');
    await settled();
    expect(here(slow)).toEqual(['pulse@1']);
  });
});
