import * as v from 'valibot';
import { onActivity, text } from '#domain/facts/field.ts';

/** What everyone is asked to nod to. */
export const nodsSetup = v.object({ to: text });
export type NodsSetup = v.InferOutput<typeof nodsSetup>;

/** Someone nods. */
export const nodsActs = [v.object({ type: v.literal('nod-given'), ...onActivity })] as const;
export type NodsAct = v.InferOutput<(typeof nodsActs)[number]>;
