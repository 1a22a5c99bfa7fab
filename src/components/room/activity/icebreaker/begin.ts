import type { IcebreakerSetup } from '#domain/activity/icebreaker/acts.ts';
import { icebreakerLead as words } from '#locale/activity/icebreaker-lead.ts';
import type { StepInRoom } from '../../plan/recipe-book.ts';
import type { Beginning, Context } from '../shared/kind-ui.tsx';
import { drawFor, plannedChoice, readChoice } from './draw-choice.ts';

/** Draws a question of the kind that a step asks for, or of the kind chosen last; or says why there is none. */
export async function beginIcebreaker(
  draw: StepInRoom['draw'],
  { client, room }: Context,
): Promise<Beginning> {
  const choice = draw === undefined ? await readChoice(client) : plannedChoice(draw);
  const drawn = await drawFor(room, choice, client.now());
  if (!drawn.ok) return { problem: words.refused[drawn.refusal] };
  const setup: IcebreakerSetup = { prompt: drawn.value.id };
  return { start: { kind: 'icebreaker', v: 1, setup } };
}
