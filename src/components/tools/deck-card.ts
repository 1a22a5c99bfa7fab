import {
  DEPTHS,
  MODES,
  PHASES,
  SENSITIVITIES,
  THEMES,
  UNFIT,
  type Depth,
} from '#domain/icebreaker/taxonomy.ts';
import { FITS, type FilterCard } from './deck-filter.ts';

/** A question as the page shows it: its tags to choose by, its words to show, and where it stands in the list. */
export type DeckCard = FilterCard & {
  readonly text: string;
  readonly low: string;
  readonly followUp: string;
  readonly item: HTMLElement;
};

/** The questions of the list that the server wrote, so that the page carries the deck only once. */
export function cardsIn(list: ParentNode): DeckCard[] {
  return [...list.querySelectorAll<HTMLElement>('[data-prompt]')].map((item) => ({
    id: item.dataset.prompt ?? '',
    depth: depthOf(item.dataset.depth) ?? 1,
    use: among(THEMES, item.dataset.use),
    size: { min: Number(item.dataset.min), max: Number(item.dataset.max) },
    modes: among(MODES, item.dataset.modes),
    phase: among(PHASES, item.dataset.phase),
    avoidWith: among(UNFIT, item.dataset.avoid),
    sensitivity: among(SENSITIVITIES, item.dataset.topics),
    fits: among(FITS, item.dataset.fits),
    text: textIn(item, 'summary'),
    low: textIn(item, '[data-low]'),
    followUp: textIn(item, '[data-follow-up]'),
    item,
  }));
}

/** The depth a control or a question stands for; nothing for any depth. */
export function depthOf(value: string | undefined): Depth | undefined {
  return DEPTHS.find((depth) => String(depth) === value);
}

/** Those of the known words that stand in a text with spaces between. */
function among<Word extends string>(known: readonly Word[], text = ''): Word[] {
  const words = text.split(' ');
  return known.filter((word) => words.includes(word));
}

function textIn(item: ParentNode, selector: string): string {
  return item.querySelector(selector)?.textContent.trim() ?? '';
}
