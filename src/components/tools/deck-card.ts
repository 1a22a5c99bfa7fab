import type { PromptTags } from '#domain/icebreaker/draw.ts';
import { DEPTHS, MODES, THEMES, type Depth, type Theme } from '#domain/icebreaker/taxonomy.ts';

/** A question as the page shows it: its tags to draw by, its words to show, and where it stands in the list. */
export type DeckCard = PromptTags & {
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
    use: THEMES.filter((theme) => item.dataset.use?.split(' ').includes(theme)),
    size: { min: Number(item.dataset.min), max: Number(item.dataset.max) },
    modes: [...MODES],
    text: textIn(item, 'summary'),
    low: textIn(item, '[data-low]'),
    followUp: textIn(item, '[data-follow-up]'),
    item,
  }));
}

/** The depth a control stands for. */
export function depthOf(value: string | undefined): Depth | undefined {
  return DEPTHS.find((depth) => String(depth) === value);
}

/** The theme a control stands for; nothing for "anything". */
export function themeOf(value: string | undefined): Theme | undefined {
  return THEMES.find((theme) => theme === value);
}

function textIn(item: ParentNode, selector: string): string {
  return item.querySelector(selector)?.textContent.trim() ?? '';
}
