import { createFormApi } from '#client/api/form-api.ts';
import { packAnswer, type FormAnswer } from '#domain/form/answer.ts';
import type { Sheet } from '#domain/form/sheet.ts';
import { sealAnswer } from '#sealed/seal-answer.ts';
import { deriveRoomKeys } from '#sealed/derive.ts';
import { mintId } from '#sealed/mint.ts';
import type { AskedForm } from './asked-forms.ts';

/** Someone answers for each of these, one after the other, as her own device would. */
export async function answersTo(form: AskedForm, answers: readonly FormAnswer[]): Promise<void> {
  const keys = await deriveRoomKeys(form.secret);
  const client = createFormApi(keys.id, form.asker.world);
  const { questions, publicKey } = await sheetOf(form);
  for (const answer of answers) {
    const box = await sealAnswer(keys.id, publicKey, packAnswer(questions, answer));
    const sent = await client.answer(keys.writeToken, { key: mintId(), box });
    if (!sent.ok) throw new Error(`An answer was turned away: ${sent.problem}`);
  }
}

/** Sends something under the form's link that is no answer: no one's key opens it. */
export async function nonsenseTo(form: AskedForm): Promise<void> {
  const keys = await deriveRoomKeys(form.secret);
  const { publicKey } = await sheetOf(form);
  const box = await sealAnswer('another-form', publicKey, packAnswer([], {}));
  await createFormApi(keys.id, form.asker.world).answer(keys.writeToken, { key: mintId(), box });
}

async function sheetOf({ results }: AskedForm): Promise<Sheet> {
  const seen = await results.look();
  if (seen.status !== 'open') throw new Error(`The form is ${seen.status}.`);
  return seen.sheet;
}
