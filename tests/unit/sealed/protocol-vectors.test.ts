import { describe, expect, test } from 'vitest';
import { deriveAnswerKeys, openAnswer } from '#sealed/answer-keys.ts';
import { openBox, readBox, sealBoxWith } from '#sealed/box.ts';
import { fromBase64Url, type Bytes } from '#sealed/bytes.ts';
import { derive, deriveKeeperKeys, deriveRoomKeys } from '#sealed/derive.ts';
import { digestOf, grow, NO_HISTORY } from '#sealed/history.ts';
import { createLineOpener } from '#sealed/line.ts';
import { seatIdOf } from '#sealed/seat-key.ts';
import vectors from '../../../docs/protocol-vectors.json' with { type: 'json' };

const hex = (bytes: Bytes) => Buffer.from(bytes).toString('hex');

describe('the protocol’s vectors', () => {
  test('give the same ids, keys, tokens and verifiers from the same secrets', async () => {
    const { derivation } = vectors;
    const room = await deriveRoomKeys(derivation.secret);
    const keeper = await deriveKeeperKeys(derivation.keeperSecret);

    expect(room.id).toBe(derivation.id);
    expect(room.writeToken).toBe(derivation.writeToken);
    expect(room.writeVerifier).toBe(derivation.writeVerifier);
    expect(keeper.managementKey).toBe(derivation.keeperToken);
    expect(keeper.keeperVerifier).toBe(derivation.keeperVerifier);
    expect(hex(await derive(derivation.secret, 'key', 32))).toBe(derivation.keyHex);
    expect(hex(await derive(derivation.keeperSecret, 'recover', 32))).toBe(derivation.recoverHex);
    expect(hex(await derive(derivation.keeperSecret, 'hpke', 32))).toBe(derivation.hpkeIkmHex);
  });

  test('seal the same line into the same box under the same nonce', async () => {
    const keys = await deriveRoomKeys(vectors.derivation.secret);
    const nonce = Uint8Array.from(Buffer.from(vectors.line.nonceHex, 'hex'));

    const box = await sealBoxWith(keys, nonce, vectors.line.plaintext);

    expect(box.text).toBe(vectors.line.box);
  });

  test('open to a signed line of the seat they name', async () => {
    const keys = await deriveRoomKeys(vectors.derivation.secret);
    const bytes = readBox(vectors.line.box)!;

    expect((await openBox(keys, bytes))?.trimEnd()).toBe(vectors.line.plaintext);
    const said = await createLineOpener(keys)(bytes);
    expect(said?.seat).toBe(vectors.line.seat);
    expect(JSON.parse(said!.say)).toEqual(vectors.line.event);
    expect(await seatIdOf(vectors.line.publicKey)).toBe(vectors.line.seat);
  });

  test('begin the same history', async () => {
    const history = await grow(NO_HISTORY, fromBase64Url(vectors.line.box)!);

    expect(hex(history)).toBe(vectors.history.h1Hex);
    expect(digestOf(history)).toBe(vectors.history.first9);
  });

  test('derive the same key pair of an asker, and open the answer sealed to it', async () => {
    const keys = await deriveAnswerKeys(vectors.derivation.keeperSecret);

    expect(keys.publicKey).toBe(vectors.answer.publicKey);
    const opened = await openAnswer(vectors.derivation.id, keys, vectors.answer.box);
    expect(opened?.trimEnd()).toBe(vectors.answer.plaintext);
    expect(opened).toHaveLength(vectors.answer.paddedTo);
  });
});
