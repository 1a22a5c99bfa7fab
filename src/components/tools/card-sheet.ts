import { deckPage } from '#locale/deck-page.ts';
import { deck } from '#locale/deck.ts';
import { pagesOf } from './card-pages.ts';
import type { DeckCard } from './deck-card.ts';

const words = deckPage.cards;

/** Prints questions as cards to cut out, and nothing else of the page. The rings are copied from the page. */
export function printCards(cards: readonly DeckCard[], ringsOf: (card: DeckCard) => Node | undefined): void {
  const sheet = block('card-sheet', '');
  for (const page of pagesOf(cards)) {
    const paper = block('card-sheet__page', '');
    paper.append(...page.map((card) => cardOf(card, ringsOf(card))));
    sheet.append(paper);
  }
  putAway();
  document.body.append(sheet);
  document.documentElement.dataset.printing = 'cards';
  // Some browsers continue before they have printed, so the sheet stays until someone is back at the page.
  for (const event of ['pointerdown', 'keydown']) addEventListener(event, putAway, { once: true });
  print();
}

function putAway(): void {
  delete document.documentElement.dataset.printing;
  document.querySelector('.card-sheet')?.remove();
}

function cardOf({ depth, use, text, low }: DeckCard, rings: Node | undefined): HTMLElement {
  const themes = use.map((theme) => deck.themes[theme].toLowerCase()).join(', ');
  const kind = block('card-sheet__kind', words.kind({ depth: deck.depths[depth].name, themes }), 'p');
  if (rings) kind.prepend(rings);
  const card = block('card-sheet__card', '');
  card.append(
    kind,
    block('card-sheet__question', text, 'p'),
    block('card-sheet__smaller', words.smaller({ question: low }), 'p'),
    block('card-sheet__pass', deck.pass, 'p'),
  );
  return card;
}

function block(name: string, text: string, tag = 'div'): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}
