import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
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
  const { kem } = answerSuite();
  const pair = await kem.deriveKeyPair(await derive(keeperSecret, 'hpke', 32));
  const raw = new Uint8Array(await kem.serializePublicKey(pair.publicKey));
  return { pair, publicKey: toBase64Url(raw) };
}

/** The JSON text in an answer’s box; undefined where it does not open with these keys. Never throws. */
export async function openAnswer(formId: string, keys: AnswerKeys, box: string): Promise<string | undefined> {
  try {
    const bytes = fromBase64Url(box);
    if (bytes?.[0] !== ANSWER_VERSION) return undefined;
    const enc = bytes.slice(1, 1 + POINT_BYTES);
    const recipient = await answerSuite().createRecipientContext({
      recipientKey: keys.pair,
      enc,
      info: answerInfo,
    });
    const opened = await recipient.open(bytes.slice(1 + POINT_BYTES), utf8(formId));
    return fromUtf8(new Uint8Array(opened));
  } catch {
    return undefined;
  }
}

function answerSuite(): CipherSuite {
  return new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });
}
