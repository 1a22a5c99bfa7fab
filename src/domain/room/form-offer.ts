import * as v from 'valibot';
import { base, title } from '#domain/facts/field.ts';

/** A feedback form that a facilitator hands out in the room, for those who answer later. */
export const formEvents = [
  v.object({
    type: v.literal('form-offered'),
    ...base,
    /** What stands in the link for those who answer. The asker’s own secret never gets here. */
    secret: v.pipe(v.string(), v.regex(/^[\w-]{22}$/)),
    title,
  }),
] as const;

/** The form that was handed out last. */
export type FormOffer = { readonly secret: string; readonly title: string };
