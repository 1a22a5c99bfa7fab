import { deckPage } from '#locale/deck-page.ts';
import type { DeckCard } from './deck-card.ts';
import { partOf } from './page-parts.ts';

const words = deckPage.groups;

/** Puts a button beside each question that says whether the group has had it, and changes it when pressed. */
export function addSeenToggles(
  root: ParentNode,
  cards: readonly DeckCard[],
  onToggle: (card: DeckCard, isSeen: boolean) => void,
): void {
  const template = root.querySelector<HTMLTemplateElement>('template[data-seen-toggle]');
  for (const card of cards) {
    if (template) card.item.append(template.content.cloneNode(true));
    const button = toggleOf(card);
    button?.setAttribute('aria-label', words.seenOf({ question: card.text }));
    button?.addEventListener('click', () => onToggle(card, button.ariaPressed !== 'true'));
  }
}

/** Shows which questions the group has had. */
export function showSeen(cards: readonly DeckCard[], seen: readonly string[]): void {
  for (const card of cards) {
    toggleOf(card)?.setAttribute('aria-pressed', String(seen.includes(card.id)));
  }
}

function toggleOf({ item }: DeckCard): HTMLElement | null {
  return partOf(item, '[aria-pressed]');
}
