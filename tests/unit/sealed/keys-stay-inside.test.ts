import { describe, expect, test } from 'vitest';
import { deriveKeeperKeys, deriveRoomKeys } from '#sealed/derive.ts';
import { fromBase64Url, join, toBase64Url, type Bytes } from '#sealed/bytes.ts';
import { mintSecret } from '#sealed/mint.ts';
import { createRecovery, unwrapRecovery } from '#sealed/recovery.ts';
import { createSeatKey, importPublicKey, verify } from '#sealed/seat-key.ts';
import vectors from '../../../docs/protocol-vectors.json' with { type: 'json' };

describe('a secret key', () => {
  test('can be used, but no script can read it out of the browser', async () => {
    const keeper = await deriveKeeperKeys(mintSecret());
    const secretKeys = {
      room: (await deriveRoomKeys(mintSecret())).key,
      recoverer: keeper.recoverKey,
      seat: (await createSeatKey()).privateKey,
      recovery: await unwrapRecovery(keeper, await createRecovery(keeper)),
    };

    for (const [name, key] of Object.entries(secretKeys)) expect(key?.extractable, name).toBe(false);
  });

  test('that wraps a room’s recovery key is the one the protocol derives', async () => {
    const raw = Buffer.from(vectors.derivation.recoverHex, 'hex');
    const wrapping = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']);
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign']);
    const inner = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
    const iv: Bytes = new Uint8Array(12);
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, wrapping, inner);
    const wrapped = toBase64Url(join(iv, new Uint8Array(sealed)));

    const keeper = await deriveKeeperKeys(vectors.derivation.keeperSecret);

    expect((await unwrapRecovery(keeper, { pub: '', wrapped }))?.type).toBe('private');
  });
});

describe('a public key', () => {
  test('is taken as a whole point of the curve, and in no other shape', async () => {
    const { pub } = await createSeatKey();
    const point = fromBase64Url(pub)!;
    const isOdd = point[64]! & 1;
    const compressed = Uint8Array.of(2 + isOdd, ...point.slice(1, 33));
    const hybrid = Uint8Array.of(6 + isOdd, ...point.slice(1));
    const offTheCurve = point.with(64, point[64]! ^ 1);

    expect((await importPublicKey(pub))?.type).toBe('public');
    for (const other of [compressed, hybrid, offTheCurve, point.slice(0, 64), new Uint8Array()])
      expect(await importPublicKey(toBase64Url(other))).toBeUndefined();
    expect(await importPublicKey('not base64url!')).toBeUndefined();
  });

  test('believes no signature that is cut off, too long or not base64url', async () => {
    const key = (await importPublicKey((await createSeatKey()).pub))!;

    for (const sig of ['', 'not base64url!', 'A'.repeat(84), 'A'.repeat(88)])
      expect(await verify(key, sig, 'log', 'say')).toBe(false);
  });
});
