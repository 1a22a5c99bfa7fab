import type { FormDraft } from '#domain/form/draft.ts';
import { packSheet } from '#domain/form/sheet.ts';
import { deriveAnswerKeys } from '#sealed/answer-keys.ts';
import { sealBox } from '#sealed/box.ts';
import { deriveKeeperKeys, deriveRoomKeys } from '#sealed/derive.ts';
import { mintSecret } from '#sealed/mint.ts';
import type { Failure } from '#client/api/api-call.ts';
import type { Device } from '#client/device/device.ts';
import { createFormApi } from '#client/api/form-api.ts';
import { insist } from '#client/api/insist.ts';
import { keepMadeForm } from './made-forms.ts';
import type { World } from '#client/browser/world.ts';

/** A form that is ready to be made; trying again with it can’t make a second one. */
export type PreparedForm = {
  readonly secret: string;
  readonly keeperSecret: string;
  /** Ask the server to keep it; the problem where it did not, and then it may be tried again. */
  readonly open: () => Promise<Failure['problem'] | null>;
};

type Around = {
  readonly device: Device;
  readonly world: World;
  /** The day it is for the asker, as YYYY-MM-DD. */
  readonly today: string;
};

/** Mint a form’s secrets, seal its sheet, and keep on this device what will open the answers. */
export async function prepareForm(
  { title, intro, questions, minAnswers, ttlSeconds }: FormDraft,
  { device, world, today }: Around,
): Promise<PreparedForm> {
  const [secret, keeperSecret] = [mintSecret(), mintSecret()];
  const [keys, keeper, { publicKey }] = await Promise.all([
    deriveRoomKeys(secret),
    deriveKeeperKeys(keeperSecret),
    deriveAnswerKeys(keeperSecret),
  ]);
  const sheet = await sealBox(keys, packSheet({ title, intro, made: today, questions, publicKey }));
  const client = createFormApi(keys.id, world);
  const body = {
    id: keys.id,
    writeVerifier: keys.writeVerifier,
    keeperVerifier: keeper.keeperVerifier,
    ttlSeconds,
    minAnswers,
    sheet: sheet.text,
  };
  // A store that takes nothing must not lose the form: the asker is shown its links, and told.
  const keep = (expiresAt: number) =>
    keepMadeForm(device, { id: keys.id, secret, keeperSecret, title, made: today, expiresAt }).catch(
      () => undefined,
    );

  const tryOnce = async (): Promise<Failure | null> => {
    const answer = await client.create(body);
    if (answer.ok) {
      await keep(answer.value.expiresAt);
      return null;
    }
    if (answer.problem !== 'form-exists') return answer;
    // A form that exists already under this id is ours if its sheet is: then an earlier try had landed.
    const seen = await client.look(null);
    if (!seen.ok || seen.value.sheet !== sheet.text) return seen.ok ? answer : seen;
    await keep(seen.value.expiresAt);
    return null;
  };

  return { secret, keeperSecret, open: () => insist(tryOnce, world) };
}
