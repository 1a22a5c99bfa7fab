import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { PLAINTEXT_BYTES } from '#protocol/limits.ts';
import { openBox, readBox, sealBox } from '#sealed/box.ts';
import { fromBase64Url, fromUtf8, toBase64Url, type Bytes } from '#sealed/bytes.ts';
import { deriveKeeperKeys, deriveRoomKeys, type RoomKeys } from '#sealed/derive.ts';
import { createLineOpener, plaintextBytes, sealLine } from '#sealed/line.ts';
import { mintSecret } from '#sealed/mint.ts';
import { createRecovery, isProven, unwrapRecovery, withProof } from '#sealed/recovery.ts';
import { createSeatKey, sign, type SeatKey } from '#sealed/seat-key.ts';

let keys: RoomKeys;
let ada: SeatKey;
let ben: SeatKey;

beforeAll(async () => {
  keys = await deriveRoomKeys(mintSecret());
  [ada, ben] = await Promise.all([createSeatKey(), createSeatKey()]);
});

const say = (text: string) => JSON.stringify({ type: 'seat-taken', id: 'x'.repeat(16), name: text });

describe('a sealed line', () => {
  test('opens to what was said and who said it', async () => {
    const box = await sealLine(keys, say('Ada'), ada);

    expect(await createLineOpener(keys)(box.bytes)).toEqual({ say: say('Ada'), seat: ada.seat });
  });

  test('without a signature opens to no one', async () => {
    const box = await sealLine(keys, say('anyone'), null);

    expect(await createLineOpener(keys)(box.bytes)).toEqual({ say: say('anyone'), seat: null });
  });

  test('has one of four sizes, whatever is said', async () => {
    const sizes = new Set<number>();
    for (const length of [0, 100, 400, 1_000, 3_000]) {
      sizes.add((await sealLine(keys, say('a'.repeat(length)), ada)).bytes.length);
    }

    expect([...sizes].every((size) => PLAINTEXT_BYTES.some((bucket) => bucket + 29 === size))).toBe(true);
  });

  test('counts the bytes it will take before it is sealed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ maxLength: 300, unit: 'grapheme' }),
        fc.boolean(),
        async (text, signed) => {
          const bytes = plaintextBytes(say(text), signed);
          const bucket = PLAINTEXT_BYTES.find((size) => bytes <= size)!;

          expect((await sealLine(keys, say(text), signed ? ada : null)).bytes.length).toBe(bucket + 29);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('takes exactly the bytes that were counted, the rest of the box is blank', async () => {
    for (const signer of [ada, null]) {
      const { bytes } = await sealLine(keys, say('Ada'), signer);
      const opened = await openBox(keys, bytes);

      expect(opened?.trimEnd().length).toBe(plaintextBytes(say('Ada'), signer !== null));
    }
  });

  test('is not opened by another room’s key, nor under another room’s id', async () => {
    const box = await sealLine(keys, say('Ada'), ada);
    const other = await deriveRoomKeys(mintSecret());

    expect(await createLineOpener(other)(box.bytes)).toBeUndefined();
    expect(await createLineOpener({ ...keys, id: other.id })(box.bytes)).toBeUndefined();
  });

  test('is not believed where the signature is someone else’s', async () => {
    const sig = await sign(ben.privateKey, keys.id, say('Ada'));
    const forged = await sealBox(keys, JSON.stringify({ say: say('Ada'), by: ada.pub, sig }));

    expect(await createLineOpener(keys)(forged.bytes)).toBeUndefined();
  });

  test('is not believed where it was signed for another room', async () => {
    const other = await deriveRoomKeys(mintSecret());
    const sig = await sign(ada.privateKey, other.id, say('Ada'));
    const replayed = await sealBox(keys, JSON.stringify({ say: say('Ada'), by: ada.pub, sig }));

    expect(await createLineOpener(keys)(replayed.bytes)).toBeUndefined();
  });

  test('larger than a box is refused before it is sent', async () => {
    await expect(sealLine(keys, say('a'.repeat(5_000)), ada)).rejects.toThrow('larger than a box');
  });
});

describe('whatever lies in a log', () => {
  test('never throws past the border, be it noise', async () => {
    const open = createLineOpener(keys);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(541, 1053, 2077, 4125, 0, 1, 540),
        fc.infiniteStream(fc.nat(255)),
        async (length, noise) => {
          const bytes: Bytes = Uint8Array.from({ length }, () => noise.next().value as number);
          if (length > 0) bytes[0] = 1;
          const box = readBox(toBase64Url(bytes));

          expect(box === undefined || (await open(box)) === undefined).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('never throws past the border, be it a real box with one bit turned', async () => {
    const open = createLineOpener(keys);
    const { bytes } = await sealLine(keys, say('Ada'), ada);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
        const turned: Bytes = Uint8Array.from(bytes);
        turned[bit >> 3] = turned[bit >> 3]! ^ (1 << (bit & 7));
        const box = readBox(toBase64Url(turned));

        expect(box === undefined || (await open(box)) === undefined).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  test('never throws past the border, be it sealed nonsense by someone with the link', async () => {
    const open = createLineOpener(keys);
    const nonsense = [
      '',
      'null',
      '[]',
      '{}',
      '{"say":1}',
      '{"say":"x","by":"y"}',
      '{"say":"x","sig":"y"}',
      '{',
    ];
    const deep = '['.repeat(2_000);
    for (const json of [
      ...nonsense,
      deep,
      `{"say":"x","by":"${'A'.repeat(87)}","sig":"${'A'.repeat(86)}"}`,
    ]) {
      expect(await open((await sealBox(keys, json)).bytes)).toBeUndefined();
    }
  });

  test('is refused unread where it can’t be a box', () => {
    for (const text of ['', '!', 'A', 'AQ', 'é'.repeat(722), 'A'.repeat(722)])
      expect(readBox(text)).toBeUndefined();
    expect(fromBase64Url('AQ==')).toBeUndefined();
  });

  test('is no text where its bytes are not UTF-8', () => {
    expect(() => fromUtf8(Uint8Array.of(0xc3, 0x28))).toThrow();
  });
});

describe('the recovery key', () => {
  const restored = JSON.stringify({ type: 'facilitator-restored', id: 'r'.repeat(16) });

  test('comes out of the private link’s secret only', async () => {
    const keeper = await deriveKeeperKeys(mintSecret());
    const stranger = await deriveKeeperKeys(mintSecret());
    const recovery = await createRecovery(keeper);

    expect(await unwrapRecovery(keeper, recovery)).toBeDefined();
    expect(await unwrapRecovery(stranger, recovery)).toBeUndefined();
    expect(await unwrapRecovery(keeper, { ...recovery, wrapped: 'A'.repeat(222) })).toBeUndefined();
  });

  test('proves a line by signing it without the proof', async () => {
    const keeper = await deriveKeeperKeys(mintSecret());
    const recovery = await createRecovery(keeper);
    const key = (await unwrapRecovery(keeper, recovery))!;
    const proven = await withProof(key, keys.id, restored);

    const { proof } = JSON.parse(proven) as { proof: string };

    expect(JSON.parse(proven)).toMatchObject({ type: 'facilitator-restored' });
    expect(await isProven(recovery.pub, keys.id, proven, proof)).toBe(true);
    expect(await isProven(ada.pub, keys.id, proven, proof)).toBe(false);
    expect(await isProven(recovery.pub, keys.id, proven.replace('rrrr', 'ssss'), proof)).toBe(false);
    expect(await isProven(recovery.pub, keys.id, restored, proof)).toBe(false);
  });

  test('is also recognised where another client puts spaces into its JSON or the proof first', async () => {
    const keeper = await deriveKeeperKeys(mintSecret());
    const recovery = await createRecovery(keeper);
    const key = (await unwrapRecovery(keeper, recovery))!;
    const spaced = '{"type": "facilitator-restored", "id": "rrrrrrrrrrrrrrrr"}';
    const proof = await sign(key, keys.id, spaced);

    const last = spaced.replace('}', `, "proof": "${proof}"}`);
    const first = spaced.replace('{', `{"proof": "${proof}", `);

    expect(await isProven(recovery.pub, keys.id, last, proof)).toBe(true);
    expect(await isProven(recovery.pub, keys.id, first, proof)).toBe(true);
  });
});

describe('a secret', () => {
  test('begins and ends with a letter or a digit, so that no mail program cuts it off a link', () => {
    for (let nth = 0; nth < 300; nth += 1) {
      expect(mintSecret()).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]{20}[A-Za-z0-9]$/);
    }
  });
});
