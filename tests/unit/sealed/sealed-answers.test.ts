import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_PLAINTEXT_BYTES, PLAINTEXT_BYTES } from '#protocol/limits.ts';
import { deriveAnswerKeys, openAnswer } from '#sealed/answer-keys.ts';
import { mintSecret } from '#sealed/mint.ts';
import { sealAnswer } from '#sealed/seal-answer.ts';

const FORM = 'Zm9ybS1vZi1hLXRlc3Q_-A';
/** What an answer's box is larger than what is in it: one byte, the sender's point, and the seal. */
const AROUND = 1 + 65 + 16;

const bytesOf = (box: string) => Buffer.from(box, 'base64url');

describe('a sealed answer', () => {
  test('is opened by the asker, whatever was written', async () => {
    const keys = await deriveAnswerKeys(mintSecret());
    const property = fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (words) => {
      const json = JSON.stringify({ answers: { words: words.toWellFormed() } });
      const box = await sealAnswer(FORM, keys.publicKey, json);

      expect((await openAnswer(FORM, keys, box))?.trimEnd()).toBe(json);
      expect(bytesOf(box)[0]).toBe(2);
    });
    await fc.assert(property, { numRuns: 30 });
  });

  test('has one of four sizes, and no other', async () => {
    const { publicKey } = await deriveAnswerKeys(mintSecret());
    for (const size of PLAINTEXT_BYTES) {
      for (const length of [size - 1, size]) {
        const box = await sealAnswer(FORM, publicKey, 'x'.repeat(length));
        expect(bytesOf(box).length).toBe(size + AROUND);
      }
    }
    await expect(sealAnswer(FORM, publicKey, 'x'.repeat(MAX_PLAINTEXT_BYTES + 1))).rejects.toThrow('larger');
  });

  test('stays shut for every other key, for another form, and after a change to it', async () => {
    const [mine, other] = await Promise.all([deriveAnswerKeys(mintSecret()), deriveAnswerKeys(mintSecret())]);
    const box = await sealAnswer(FORM, mine.publicKey, '{}');

    expect(await openAnswer(FORM, other, box)).toBeUndefined();
    expect(await openAnswer('Zm9ybS1vZi1hLXRlc3Q_-Q', mine, box)).toBeUndefined();
    for (const at of [0, 1, 40, 66, 200, 593]) {
      const changed = bytesOf(box);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await openAnswer(FORM, mine, changed.toString('base64url'))).toBeUndefined();
    }
    for (const nonsense of ['', 'Ag', 'not a box!', 'A'.repeat(800)])
      expect(await openAnswer(FORM, mine, nonsense)).toBeUndefined();
  });

  test('is not made for a key that is none', async () => {
    await expect(sealAnswer(FORM, 'not base64url!', '{}')).rejects.toThrow('no public key');
  });

  test('looks different each time, although the words are the same', async () => {
    const { publicKey } = await deriveAnswerKeys(mintSecret());
    const boxes = await Promise.all(
      Array.from({ length: 20 }, () => sealAnswer(FORM, publicKey, '{"answers":{}}')),
    );

    expect(new Set(boxes).size).toBe(20);
  });
});
