import { expect, test } from 'vitest';
import { roomOfAnswer } from '#client/room/answer-capacity.ts';
import { MAX_PLAINTEXT_BYTES } from '#protocol/limits.ts';
import { deriveRoomKeys } from '#sealed/derive.ts';
import { sealLine } from '#sealed/line.ts';
import { mintId, mintSecret } from '#sealed/mint.ts';
import { createSeatKey } from '#sealed/seat-key.ts';

/** The largest line that carries this answer: with a digest of the history, or with a hash in place of a name. */
const lineWith = (text: string, named: boolean) =>
  JSON.stringify({
    type: 'answer-shown',
    id: mintId(),
    activity: mintId(),
    collection: 2,
    text,
    ...(named ? { seen: [1_000_000, 'm'.repeat(12)] } : { commitment: 'c'.repeat(43) }),
  });

test('an answer that fills its place to the last byte is sealed, and one byte more is not', async () => {
  const [keys, seat] = await Promise.all([deriveRoomKeys(mintSecret()), createSeatKey()]);
  for (const named of [true, false]) {
    const signer = named ? seat : null;
    const { most } = roomOfAnswer('', named);
    const full = 'x'.repeat(most);

    expect(roomOfAnswer(full, named).used).toBe(most);
    expect(most).toBeLessThan(MAX_PLAINTEXT_BYTES);
    await expect(sealLine(keys, lineWith(full, named), signer)).resolves.toBeDefined();
    await expect(sealLine(keys, lineWith(`${full}x`, named), signer)).rejects.toThrow('larger');
  }
});

test('an answer counts as it is sent: without the space around it, its signs as they are written down', () => {
  expect(roomOfAnswer('', true).used).toBe(0);
  expect(roomOfAnswer('  Rain\n', true).used).toBe(4);
  expect(roomOfAnswer('é', false).used).toBe(2);
  expect(roomOfAnswer('"', false).used).toBeGreaterThan(1);
});
