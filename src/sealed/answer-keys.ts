import { AEAD_AES_128_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke';
import { ANSWER_VERSION, answerInfo, POINT_BYTES } from './answer-box.ts';
import { fromBase64Url, fromUtf8, toBase64Url, utf8 } from './bytes.ts';
import { derive } from './derive.ts';

/** What opens the answers of one form. It never leaves the asker’s browser. */
export type AnswerKeys = {
  readonly pair: CryptoKeyPair;
  /** The public half as the sheet carries it: a raw P-256 point, base64url. */
  readonly publicKey: string;
};

/** The asker’s key pair, always the same for one keeper secret. */
export async function deriveAnswerKeys(keeperSecret: string): Promise<AnswerKeys> {
  const suite = answerSuite();
  const pair = await suite.DeriveKeyPair(await derive(keeperSecret, 'hpke', 32));
  const raw = new Uint8Array(await suite.SerializePublicKey(pair.publicKey));
  return { pair, publicKey: toBase64Url(raw) };
}

/** The JSON text in an answer’s box; undefined where it does not open with these keys. Never throws. */
export async function openAnswer(formId: string, keys: AnswerKeys, box: string): Promise<string | undefined> {
  try {
    const bytes = fromBase64Url(box);
    if (bytes?.[0] !== ANSWER_VERSION) return undefined;
    const enc = bytes.slice(1, 1 + POINT_BYTES);
    const ciphertext = bytes.slice(1 + POINT_BYTES);
    const opened = await answerSuite().Open(keys.pair, enc, ciphertext, {
      info: answerInfo,
      aad: utf8(formId),
    });
    return fromUtf8(new Uint8Array(opened));
  } catch {
    return undefined;
  }
}

function answerSuite(): CipherSuite<CryptoKey> {
  return new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_128_GCM);
}
