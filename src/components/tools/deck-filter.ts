import { matching, type PromptFilters, type PromptTags } from '#domain/icebreaker/draw.ts';
import type { GateTags } from '#domain/icebreaker/gate.ts';
import type { Prompt } from '#domain/icebreaker/prompt.ts';

/** What a group may need of every question: that one may answer without speaking or seeing, in easy words, in twos. */
export const FITS = ['no-speech', 'no-sight', 'easy-words', 'pairs'] as const;
export type Fit = (typeof FITS)[number];

/** What a question must carry to be chosen by. */
export type FilterCard = PromptTags & GateTags & { readonly fits: readonly Fit[] };

/** Everything that can be chosen on the page of the deck. What is left out does not matter. */
export type DeckChoices = PromptFilters & { readonly fits: readonly Fit[] };

/** The questions that fit every choice, in the order given. */
export function chosenFrom<Card extends FilterCard>(
  cards: readonly Card[],
  { fits, ...filters }: DeckChoices,
): Card[] {
  return matching(cards, filters).filter((card) => fits.every((fit) => card.fits.includes(fit)));
}

/** Which of these needs a question of the deck meets. */
export function fitsOf({
  needs,
  languageLevel,
  forms,
}: Pick<Prompt, 'needs' | 'languageLevel' | 'forms'>): Fit[] {
  const meets: Readonly<Record<Fit, boolean>> = {
    'no-speech': !needs.speech,
    'no-sight': !needs.sight,
    'easy-words': languageLevel === 'A2',
    pairs: forms.includes('pair'),
  };
  return FITS.filter((fit) => meets[fit]);
}
