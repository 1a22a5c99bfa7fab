import { drawPrompt } from '#domain/icebreaker/draw.ts';
import { deckPage } from '#locale/deck-page.ts';
import { tools } from '#locale/tools.ts';
import { pagesOf } from './card-pages.ts';
import { printCards } from './card-sheet.ts';
import { cardsIn, type DeckCard } from './deck-card.ts';
import { choicesIn, clearChoices } from './deck-controls.ts';
import { chosenFrom } from './deck-filter.ts';
import { keepDrawn, readDrawn } from './deck-sitting.ts';
import { deviceStorage } from './device-storage.ts';
import { createGroupKeeping } from './group-keeping.ts';
import { withSeen, withUnseen, type GroupMemory } from './group-memory.ts';
import { wireGroupPanel } from './group-panel.ts';
import { on, partOf, say } from './page-parts.ts';
import { addSeenToggles, showSeen } from './seen-toggles.ts';
import { tabStorage } from './tab-storage.ts';
import { togetherLink } from './together-link.ts';

const words = tools.icebreakers;
const { filters, groups, cards } = deckPage;

/** Turns the printed list of questions into a deck to draw from. Without it the list is all there is, and enough. */
class IcebreakerDeck extends HTMLElement {
  #tab = tabStorage();
  #groups = createGroupKeeping({ device: deviceStorage(), tab: this.#tab }, groups.first);
  #cards: readonly DeckCard[] = [];
  #showGroups: () => void = () => undefined;

  connectedCallback() {
    this.#cards = cardsIn(this);
    addSeenToggles(this, this.#cards, (card, isSeen) =>
      this.#remember((isSeen ? withSeen : withUnseen)(this.#groups.read(), [card.id])),
    );
    const panel = partOf(this, '[data-groups]');
    if (panel) this.#showGroups = wireGroupPanel(panel, this.#groups, () => this.#showChosen());
    on(this, '[data-choices]', 'change', () => this.#showChosen());
    on(this, '[data-clear]', 'click', () => this.#clear());
    on(this, '[data-draw]', 'click', () => this.#draw());
    on(this, '[data-begin-again]', 'click', () => this.#beginAgain());
    on(this, '[data-print]', 'click', () => print());
    on(this, '[data-print-cards]', 'click', () => this.#printCards());
    on(this, '[data-copy]', 'click', () => void this.#copy());
    const last = this.#cards.find(({ id }) => id === readDrawn(this.#tab));
    if (last) this.#show(last);
    this.#showGroups();
    this.#showChosen();
  }

  /** What the choices leave of the deck. */
  get #chosen(): DeckCard[] {
    return chosenFrom(this.#cards, choicesIn(partOf(this, '[data-choices]') ?? this));
  }

  #draw() {
    const memory = this.#groups.read();
    // Which question comes is no secret, so the browser's plain randomness will do.
    const drawn = drawPrompt(this.#chosen, { seen: memory.here.seen }, Math.random);
    if (!drawn.ok) return;
    keepDrawn(this.#tab, drawn.value.id);
    this.#show(drawn.value);
    this.#remember(withSeen(memory, [drawn.value.id]));
  }

  #beginAgain() {
    const chosen = this.#chosen.map(({ id }) => id);
    this.#remember(withUnseen(this.#groups.read(), chosen));
    this.#draw();
    partOf(this, '[data-draw]')?.focus();
  }

  #remember(memory: GroupMemory) {
    this.#groups.keep(memory);
    this.#showGroups();
    this.#showChosen();
  }

  #clear() {
    clearChoices(partOf(this, '[data-choices]') ?? this);
    this.#showChosen();
  }

  #show(card: DeckCard) {
    this.dataset.drawn = card.id;
    say(this, '[data-question]', card.text);
    say(this, '[data-kind]', words.kind[card.depth]);
    say(this, '[data-drawn-low]', card.low);
    say(this, '[data-drawn-follow-up]', card.followUp);
    say(this, '[data-draw-word]', words.another);
    for (const rings of this.querySelectorAll<HTMLElement>('[data-rings]')) {
      rings.hidden = rings.dataset.rings !== String(card.depth);
    }
    for (const more of this.querySelectorAll('details[data-more]')) more.removeAttribute('open');
    partOf(this, '[data-together]')?.setAttribute('href', togetherLink('icebreaker', { prompt: card.id }));
    say(this, '[data-copy-status]', '');
  }

  /** The counts, the list and the buttons all follow the choices and the group. */
  #showChosen() {
    const chosen = this.#chosen;
    const { here } = this.#groups.read();
    const fresh = chosen.filter(({ id }) => !here.seen.includes(id)).length;
    const isUsedUp = chosen.length > 0 && fresh === 0;
    const counted = { count: chosen.length, total: this.#cards.length };
    say(this, '[data-fitting]', chosen.length === 0 ? filters.nothingFits : filters.fitting(counted));
    say(this, '[data-count]', filters.count(counted));
    say(this, '[data-left]', freshWords(chosen.length, fresh, here.name));
    say(this, '[data-used-up]', isUsedUp ? groups.usedUp({ group: here.name }) : '');
    partOf(this, '[data-begin-again]')?.toggleAttribute('hidden', !isUsedUp);
    partOf(this, '[data-draw]')?.setAttribute('aria-disabled', String(fresh === 0));
    this.#showList(chosen);
    showSeen(this.#cards, here.seen);
  }

  #showList(chosen: readonly DeckCard[]) {
    for (const card of this.#cards) card.item.hidden = !chosen.includes(card);
    for (const group of this.querySelectorAll<HTMLElement>('[data-depth-group]')) {
      group.hidden = group.querySelector('[data-prompt]:not([hidden])') === null;
    }
    partOf(this, '[data-print-part]')?.toggleAttribute('hidden', chosen.length === 0);
    const pages = pagesOf(chosen).length;
    say(this, '[data-sheet-size]', cards.size({ cards: chosen.length, pages }));
  }

  #printCards() {
    printCards(this.#chosen, ({ depth }) =>
      this.querySelector(`[data-rings="${depth}"] svg`)?.cloneNode(true),
    );
  }

  async #copy() {
    const question = partOf(this, '[data-question]')?.textContent ?? '';
    try {
      await navigator.clipboard.writeText(question);
      say(this, '[data-copy-status]', words.copied);
    } catch {
      say(this, '[data-copy-status]', words.notCopied);
    }
  }
}

/** How much is left to draw; nothing to say where a status says more. */
function freshWords(fitting: number, fresh: number, group: string): string {
  if (fitting === 0) return filters.nothingFits;
  return fresh === 0 ? '' : groups.fresh({ count: fresh, group });
}

customElements.define('icebreaker-deck', IcebreakerDeck);
