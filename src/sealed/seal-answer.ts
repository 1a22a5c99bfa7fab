import { ANSWER_VERSION, answerInfo } from './answer-box.ts';
import { fromBase64Url, join, toBase64Url, utf8 } from './bytes.ts';
import { sealTo } from './hpke-sender.ts';
import { padded } from './padding.ts';

/** Seal a JSON text so that only the asker opens it; throws where it is larger than a box or the key is none. */
export async function sealAnswer(formId: string, publicKey: string, json: string): Promise<string> {
  const point = fromBase64Url(publicKey);
  if (point === undefined) throw new TypeError('This is no public key.');
  const bound = { info: answerInfo, aad: utf8(formId) };
  const { enc, ciphertext } = await sealTo(point, padded(utf8(json)), bound);
  return toBase64Url(join(new Uint8Array([ANSWER_VERSION]), enc, ciphertext));
}
