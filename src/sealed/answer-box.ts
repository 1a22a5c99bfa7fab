import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { fromBase64Url, fromUtf8, join, toBase64Url, utf8, type Bytes } from './bytes.ts';
import { derive } from './derive.ts';
import { padded } from './padding.ts';

const VERSION = 0x02;
/** A raw P-256 point: what the sender adds in front of what she sealed. */
const ENC_LENGTH = 65;

/** What opens the answers of one form. It never leaves the asker’s browser. */
export type AnswerKeys = {
  readonly pair: CryptoKeyPair;
  /** The public half as the sheet carries it: a raw P-256 point, base64url. */
  readonly publicKey: string;
};

/** The asker’s key pair, always the same for one keeper secret. */
export async function deriveAnswerKeys(keeperSecret: string): Promise<AnswerKeys> {
  const suite = answerSuite();
  const pair = await suite.kem.deriveKeyPair(await derive(keeperSecret, 'hpke', 32));
  const raw = new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey));
  return { pair, publicKey: toBase64Url(raw) };
}

/** Seal a JSON text so that only the asker opens it; throws where it is larger than a box or the key is none. */
export async function sealAnswer(formId: string, publicKey: string, json: string): Promise<string> {
  const point = fromBase64Url(publicKey);
  if (point === undefined) throw new TypeError('This is no public key.');
  const suite = answerSuite();
  const sender = await suite.createSenderContext({
    recipientPublicKey: await suite.kem.deserializePublicKey(point),
    info: info(),
  });
  const sealed = await sender.seal(padded(utf8(json)), utf8(formId));
  return toBase64Url(join(new Uint8Array([VERSION]), new Uint8Array(sender.enc), new Uint8Array(sealed)));
}

/** The JSON text in an answer’s box; undefined where it does not open with these keys. Never throws. */
export async function openAnswer(formId: string, keys: AnswerKeys, box: string): Promise<string | undefined> {
  try {
    const bytes = fromBase64Url(box);
    if (bytes?.[0] !== VERSION) return undefined;
    const enc = bytes.slice(1, 1 + ENC_LENGTH);
    const recipient = await answerSuite().createRecipientContext({
      recipientKey: keys.pair,
      enc,
      info: info(),
    });
    const opened = await recipient.open(bytes.slice(1 + ENC_LENGTH), utf8(formId));
    return fromUtf8(new Uint8Array(opened));
  } catch {
    return undefined;
  }
}

function answerSuite(): CipherSuite {
  return new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });
}

function info(): Bytes {
  return utf8('peer-circle/v1/answer');
}
