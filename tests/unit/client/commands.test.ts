import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { createMemoryDevice } from '#client/device/device.ts';
import type { Command } from '#client/room/command.ts';
import { createCommands } from '#client/room/commands.ts';
import { createKinds, type Kinds } from '#client/room/kinds.ts';
import { openOutbox } from '#client/room/outbox-store.ts';
import { COLLECTION_MS } from '#domain/activity/gathering/gathering.ts';
import { kind as pulse } from '#domain/activity/pulse/index.ts';
import type { Room } from '#domain/room/room.ts';
import { asEvent } from '#domain/rulebook/event.ts';
import { fromBase64Url } from '#sealed/bytes.ts';
import { deriveRoomKeys } from '#sealed/derive.ts';
import { createLineOpener } from '#sealed/line.ts';
import { createSeatKey } from '#sealed/seat-key.ts';
import { idOf, logOf, NOON, pulseStarted, saying } from '../../support/rooms.ts';

const keys = await deriveRoomKeys('s'.repeat(22));
const ada = await createSeatKey();
const ben = await createSeatKey();
const opener = createLineOpener(keys);
const SEEN: [number, string] = [2, 'd'.repeat(12)];
const log = logOf(ada.seat, ben.seat);
const onPulse = { activity: idOf('pulse') };
const collecting = [ada.seat, ben.seat, 'caro']
  .reduce(
    (marked, who) => marked.by(who, { type: 'answered', ...onPulse }),
    logOf(ada.seat, ben.seat, 'caro').by(
      ada.seat,
      pulseStarted({ id: idOf('pulse'), after: null, threshold: 3 }),
    ),
  )
  .by(ada.seat, { type: 'collection-opened', ...onPulse, collection: 1 });
const pulseAfter = (after: string | null) => pulseStarted({ after, threshold: 3 });

type Device = { readonly seatKey?: typeof ada; readonly room?: Room; readonly kinds?: Kinds; now?: number };

/** A device in the room, with an outbox of its own. */
async function deviceOf({ seatKey = ada, room = log.room, kinds = createKinds(), now = NOON }: Device = {}) {
  const outbox = await openOutbox(createMemoryDevice(), keys.id);
  const commands = createCommands({
    keys,
    kinds,
    outbox,
    $room: signal(room),
    seatKey: () => seatKey,
    me: () => seatKey.seat,
    seen: () => SEEN,
    now: () => now,
  });
  const opened = async () => {
    const said = outbox.$items.value.map(({ box }) => opener(fromBase64Url(box)!));
    return Promise.all(said);
  };
  return { ...commands, items: () => outbox.$items.value, opened };
}

describe('what someone wants to happen', () => {
  test('goes out under the name of the seat, with what its author had read', async () => {
    const device = await deviceOf({ seatKey: ben });

    expect(await device.act({ type: 'seat-renamed', name: 'Benedetta' })).toBeNull();

    const [item] = device.items();
    const [said] = await device.opened();
    expect(said).toEqual({ seat: ben.seat, say: item!.say });
    expect(asEvent(JSON.parse(item!.say))).toEqual({
      type: 'seat-renamed',
      name: 'Benedetta',
      id: item!.id,
      seen: SEEN,
    });
    expect(item).toMatchObject({ signed: true, isAnswer: false, notBefore: 0, notAfter: null });
  });

  test('is refused beforehand where the rules say no, and nothing is sent', async () => {
    const device = await deviceOf({ seatKey: ben });

    expect(await device.act({ type: 'door-locked' })).toBe('facilitator-only');
    expect(await device.act({ type: 'seat-renamed', name: ada.seat })).toBe('name-taken');

    expect(device.items()).toEqual([]);
  });

  test('is judged at the moment it is by the server’s clock', async () => {
    const over = { type: 'activity-ended', ...onPulse } as const;
    const kinds = createKinds();
    await kinds.needAll();
    const during = await deviceOf({ room: collecting.room, kinds, now: NOON + COLLECTION_MS - 1 });
    const after = await deviceOf({ room: collecting.room, kinds, now: NOON + COLLECTION_MS });

    expect(await during.act(over)).toBe('answers-are-coming');
    expect(await after.act(over)).toBeNull();
  });

  test('goes out where only a key can prove it: the room judges it when it is back', async () => {
    const device = await deviceOf({ seatKey: ben });
    const restored = { type: 'facilitator-restored', seat: ben.seat, proof: 'p'.repeat(86) } as const;

    expect(await device.act(restored)).toBeNull();
    expect(device.items()).toHaveLength(1);

    const kinds = createKinds();
    await kinds.needAll();
    const words = { id: idOf('words'), collection: 1, text: 'Slower', commitment: 'h'.repeat(42) + 'A' };
    const { room } = collecting.by(null, { type: 'pulse-said', ...onPulse, ...words });
    const author = await deviceOf({ seatKey: ben, room, kinds });
    const claim = { type: 'contribution-claimed', ...onPulse, contribution: words.id, value: 'v'.repeat(22) };
    expect(await author.act(claim)).toBeNull();
    expect(author.items()).toHaveLength(1);
  });

  test('goes out in the words it is sealed in, where a proof is put to them', async () => {
    const device = await deviceOf();

    expect(await device.act({ type: 'door-locked' }, async (say) => `${say} `)).toBeNull();

    const [item] = device.items();
    const [said] = await device.opened();
    expect(item!.say.endsWith('} ')).toBe(true);
    expect(said!.say).toBe(item!.say);
  });

  test('waits, where it begins an activity, for the rules of that activity', async () => {
    let letCome: () => void = () => undefined;
    const rules = new Promise<{ kind: typeof pulse }>((resolve) => {
      letCome = () => resolve({ kind: pulse });
    });
    const device = await deviceOf({ kinds: createKinds({ 'pulse@1': () => rules }) });
    let answer: unknown = 'none yet';
    const acting = device.act(pulseAfter(null)).then((refusal) => (answer = refusal));
    await new Promise((resolve) => setImmediate(resolve));
    expect(answer).toBe('none yet');
    expect(device.items()).toEqual([]);

    letCome();
    await acting;

    expect(answer).toBeNull();
    expect(device.items()).toHaveLength(1);
  });

  test('fetches no rules where it begins nothing', async () => {
    const kinds = createKinds({ 'pulse@1': () => Promise.reject(new Error('Not asked for.')) });
    const device = await deviceOf({ kinds });

    expect(await device.act({ type: 'door-locked' })).toBeNull();
    expect(kinds.$isFetching.value).toBe(false);
  });

  test('is refused where it begins something that this build does not know', async () => {
    const device = await deviceOf();
    const dance: Command = { type: 'activity-started', after: null, kind: 'dance', v: 1, setup: {} };

    expect(await device.act(dance)).toBe('newer-rules');
    expect(await device.act({ ...pulseAfter(null), v: 2 })).toBe('newer-rules');

    expect(device.items()).toEqual([]);
  });
});

describe('a line that is put in the outbox', () => {
  const answer = saying({ type: 'pulse-rated', activity: idOf('pulse'), ratings: [1, 2, 3] });

  test('bears no name where it must not, and waits for its moment', async () => {
    const device = await deviceOf();

    await device.post(answer, { signed: false, isAnswer: true, notBefore: NOON + 5, notAfter: NOON + 9 });

    const [item] = device.items();
    expect(await device.opened()).toEqual([{ seat: null, say: JSON.stringify(answer) }]);
    expect(item).toMatchObject({ id: answer.id, signed: false, isAnswer: true });
    expect(item).toMatchObject({ notBefore: NOON + 5, notAfter: NOON + 9 });
  });

  test('goes under a key that says nothing of what it is', async () => {
    const device = await deviceOf();
    const how = { signed: true, notBefore: 0, notAfter: null };

    await device.post(answer, how);
    await device.post({ ...answer, id: idOf('another') }, how);

    const used = device.items().map(({ key }) => key);
    expect(new Set([...used, answer.id, idOf('another')]).size).toBe(4);
  });
});
