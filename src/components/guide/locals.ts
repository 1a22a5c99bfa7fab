import type { Challenge, Guide } from '#library/schemas/guide.ts';

/** The challenge guide in whose text a component stands. */
export function challengeIn(locals: { readonly guide?: Guide }): Challenge {
  if (locals.guide?.kind !== 'challenge')
    throw new Error('This stands in the text of a challenge guide only.');
  return locals.guide;
}
