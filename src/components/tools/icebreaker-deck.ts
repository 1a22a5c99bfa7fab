import { drawPrompt, matching, type PromptFilters } from '#domain/icebreaker/draw.ts';
import { tools } from '#locale/tools.ts';
import { cardsIn, depthOf, themeOf, type DeckCard } from './deck-card.ts';
import { keepSitting, readSitting } from './deck-sitting.ts';
import { tabStorage } from './tab-storage.ts';
import { togetherLink } from './together-link.ts';

const words = tools.icebreakers;

/** Turns the printed list of questions into a deck to draw from. Without it the list is all there is, and enough. */
class IcebreakerDeck extends HTMLElement {
  #storage = tabStorage();
  #cards: readonly DeckCard[] = [];
  #seen: readonly string[] = [];

  connectedCallback() {
    this.#cards = cardsIn(this);
    this.#seen = readSitting(this.#storage).seen;
    this.#on('[data-choices]', 'change', () => this.#showChoices());
    this.#on('[data-draw]', 'click', () => this.#draw());
    this.#on('[data-start-over]', 'click', () => this.#startOver());
    this.#on('[data-print]', 'click', () => print());
    this.#on('[data-copy]', 'click', () => void this.#copy());
    const last = this.#cards.find(({ id }) => id === this.#seen.at(-1));
    if (last) this.#show(last);
    this.#showChoices();
    for (const part of this.querySelectorAll<HTMLElement>('[data-needs-script]')) part.hidden = false;
  }

  /** What is chosen in the controls now. */
  get #filters(): PromptFilters {
    const people = this.#valueOf('[data-people]');
    return {
      depth: depthOf(this.#valueOf('[data-depths] input:checked')),
      theme: themeOf(this.#valueOf('[data-theme-choice]')),
      people: people === '' ? undefined : Number(people),
    };
  }

  #draw() {
    // Which question comes is no secret, so the browser's plain randomness will do.
    const drawn = drawPrompt(this.#cards, { ...this.#filters, seen: this.#seen }, Math.random);
    if (drawn.ok) {
      this.#seen = [...this.#seen, drawn.value.id];
      keepSitting(this.#storage, { seen: this.#seen });
      this.#show(drawn.value);
    }
    this.#showChoices();
  }

  #startOver() {
    this.#seen = [];
    keepSitting(this.#storage, { seen: [] });
    this.#draw();
    this.#part('[data-draw]')?.focus();
  }

  #show(card: DeckCard) {
    this.dataset.drawn = card.id;
    this.#say('[data-question]', card.text);
    this.#say('[data-kind]', words.kind[card.depth]);
    this.#say('[data-drawn-low]', card.low);
    this.#say('[data-drawn-follow-up]', card.followUp);
    this.#say('[data-draw-word]', words.another);
    for (const rings of this.querySelectorAll<HTMLElement>('[data-rings]')) {
      rings.hidden = rings.dataset.rings !== String(card.depth);
    }
    for (const more of this.querySelectorAll('details[data-more]')) more.removeAttribute('open');
    this.#part('[data-together]')?.setAttribute('href', togetherLink('icebreaker', { prompt: card.id }));
    this.#say('[data-copy-status]', '');
  }

  /** The count of what is left and the list both follow the choices. */
  #showChoices() {
    const fitting = matching(this.#cards, this.#filters);
    const left = fitting.filter(({ id }) => !this.#seen.includes(id)).length;
    const isUsedUp = fitting.length > 0 && left === 0;
    this.#say('[data-left]', fitting.length === 0 ? words.nothingMatches : leftWords(left));
    this.#say('[data-fitting]', words.allThatFit({ count: fitting.length }));
    this.#part('[data-start-over]')?.toggleAttribute('hidden', !isUsedUp);
    this.#part('[data-draw]')?.toggleAttribute('hidden', isUsedUp);
    for (const card of this.#cards) card.item.hidden = !fitting.includes(card);
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('[data-prompt]:not([hidden])') === null;
    }
  }

  async #copy() {
    const question = this.#part('[data-question]')?.textContent ?? '';
    try {
      await navigator.clipboard.writeText(question);
      this.#say('[data-copy-status]', words.copied);
    } catch {
      this.#say('[data-copy-status]', words.notCopied);
    }
  }

  #on(selector: string, event: string, listen: () => void) {
    this.#part(selector)?.addEventListener(event, listen);
  }

  #part(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector);
  }

  #say(selector: string, text: string) {
    const part = this.#part(selector);
    // A live region that is given the same words again may read them out again.
    if (part && part.textContent !== text) part.textContent = text;
  }

  #valueOf(selector: string): string {
    const control = this.#part(selector);
    return control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control.value : '';
  }
}

function leftWords(count: number): string {
  return count === 0 ? words.usedUp : words.left({ count });
}

customElements.define('icebreaker-deck', IcebreakerDeck);
