import fc from 'fast-check';
import { AEAD_AES_128_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke';
import { describe, expect, test } from 'vitest';
import { sealTo, sealToWith } from '#sealed/hpke-sender.ts';

const suite = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_128_GCM);
const CURVE = { name: 'ECDH', namedCurve: 'P-256' };

const fromHex = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const toHex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** RFC 9180, appendix A.3.1: base mode with this suite, the first message. */
const VECTOR = {
  info: '4f6465206f6e2061204772656369616e2055726e',
  pkEm: '04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4',
  skEm: '4995788ef4b9d6132b249ce59a77281493eb39af373d236a1fe415cb0c2d7beb',
  pkRm: '04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a826a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0',
  pt: '4265617574792069732074727574682c20747275746820626561757479',
  aad: '436f756e742d30',
  ct: '5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434',
};

/** A pair of the curve out of its raw halves. */
async function pairOf(point: Uint8Array, scalar: Uint8Array): Promise<CryptoKeyPair> {
  const coordinate = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
  const half = {
    kty: 'EC',
    crv: 'P-256',
    x: coordinate(point.slice(1, 33)),
    y: coordinate(point.slice(33)),
    ext: true,
  };
  return {
    publicKey: await crypto.subtle.importKey('jwk', half, CURVE, true, []),
    privateKey: await crypto.subtle.importKey('jwk', { ...half, d: coordinate(scalar) }, CURVE, true, [
      'deriveBits',
    ]),
  };
}

const bytes = fc.uint8Array({ maxLength: 600 }).map((some) => Uint8Array.from(some));

describe('the sender’s half of HPKE', () => {
  test('seals the test vector of the standard byte for byte', async () => {
    const pair = await pairOf(fromHex(VECTOR.pkEm), fromHex(VECTOR.skEm));
    const bound = { info: fromHex(VECTOR.info), aad: fromHex(VECTOR.aad) };
    const { enc, ciphertext } = await sealToWith(pair, fromHex(VECTOR.pkRm), fromHex(VECTOR.pt), bound);

    expect(toHex(enc)).toBe(VECTOR.pkEm);
    expect(toHex(ciphertext)).toBe(VECTOR.ct);
  });

  test('seals what a library opens, whatever goes in', async () => {
    const property = fc.asyncProperty(bytes, bytes, bytes, async (plaintext, info, aad) => {
      const reader = await suite.GenerateKeyPair();
      const point = new Uint8Array(await suite.SerializePublicKey(reader.publicKey));
      const { enc, ciphertext } = await sealTo(point, plaintext, { info, aad });

      expect(toHex(await suite.Open(reader, enc, ciphertext, { info, aad }))).toBe(toHex(plaintext));
    });
    await fc.assert(property, { numRuns: 40 });
  });

  test('takes a new pair for each message', async () => {
    const reader = await suite.GenerateKeyPair();
    const point = new Uint8Array(await suite.SerializePublicKey(reader.publicKey));
    const bound = { info: fromHex(VECTOR.info), aad: fromHex(VECTOR.aad) };
    const sealed = await Promise.all(
      Array.from({ length: 20 }, () => sealTo(point, fromHex(VECTOR.pt), bound)),
    );

    expect(new Set(sealed.map(({ enc }) => toHex(enc))).size).toBe(20);
    expect(new Set(sealed.map(({ ciphertext }) => toHex(ciphertext))).size).toBe(20);
  });

  test('seals for no one where the key is no raw point of the curve', async () => {
    const bound = { info: fromHex(VECTOR.info), aad: fromHex(VECTOR.aad) };
    const offTheCurve = fromHex(VECTOR.pkRm);
    offTheCurve[64] = (offTheCurve[64] ?? 0) ^ 1;
    const [x, isOdd] = [fromHex(VECTOR.pkRm).slice(1, 33), (fromHex(VECTOR.pkRm)[64] ?? 0) & 1];
    const compressed = Uint8Array.of(2 + isOdd, ...x);
    const hybrid = fromHex(VECTOR.pkRm);
    hybrid[0] = 6 + isOdd;
    for (const point of [compressed, hybrid, new Uint8Array(65), new Uint8Array(), fromHex('04')])
      await expect(sealTo(point, fromHex(VECTOR.pt), bound)).rejects.toThrow('no raw point');
    await expect(sealTo(offTheCurve, fromHex(VECTOR.pt), bound)).rejects.toThrow();
  });
});
