import { beforeAll, describe, expect, test } from 'vitest';
import { deriveKeeperKeys } from '#sealed/derive.ts';
import { mintSecret } from '#sealed/mint.ts';
import { createRecovery, isProven, unwrapRecovery } from '#sealed/recovery.ts';
import { sign } from '#sealed/seat-key.ts';

const LOG = 'l'.repeat(22);

let pub: string;
let key: CryptoKey;

beforeAll(async () => {
  const keeper = await deriveKeeperKeys(mintSecret());
  const recovery = await createRecovery(keeper);
  pub = recovery.pub;
  key = (await unwrapRecovery(keeper, recovery))!;
});

/** Whether a line counts as proven by a real proof of something, put into the line in this way. */
async function isBelieved(signed: string, lineWith: (proof: string) => string): Promise<boolean> {
  const proof = await sign(key, LOG, signed);
  return isProven(pub, LOG, lineWith(proof), proof);
}

describe('a proof by the recovery key', () => {
  test('counts in the field that is called proof, wherever the field stands', async () => {
    expect(await isBelieved('{"a":1}', (proof) => `{"a":1,"proof":"${proof}"}`)).toBe(true);
    expect(await isBelieved('{"a":1}', (proof) => `{"proof":"${proof}","a":1}`)).toBe(true);
    expect(await isBelieved('{"a":1,"b":2}', (proof) => `{"a":1 ,\n\t"proof" : "${proof}","b":2}`)).toBe(
      true,
    );
  });

  test('does not count in a field of another name', async () => {
    expect(await isBelieved('{"a":1}', (proof) => `{"a":1,"other":"${proof}"}`)).toBe(false);
  });

  test('does not count as an item of a list', async () => {
    expect(await isBelieved('{"a":[1]}', (proof) => `{"a":[1,"proof","${proof}"]}`)).toBe(false);
  });

  test('does not count where nothing is said beside it', async () => {
    expect(await isBelieved('{', (proof) => `{"proof":"${proof}"}`)).toBe(false);
    expect(await isBelieved('{}', (proof) => `{"proof":"${proof}"}`)).toBe(false);
  });

  test('does not count in a line that is cut off behind it', async () => {
    expect(await isBelieved('{', (proof) => `{"proof":"${proof}"`)).toBe(false);
  });

  test('does not count where the room has no such key', async () => {
    const proof = await sign(key, LOG, '{"a":1}');

    expect(await isProven('no key', LOG, `{"a":1,"proof":"${proof}"}`, proof)).toBe(false);
  });
});
