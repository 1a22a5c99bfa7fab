import { copyText } from '#components/ui/copy-text.ts';
import { drawPrompt } from '#domain/icebreaker/draw.ts';
import { isOpenTo, MEETINGS, whyClosed, type GateState } from '#domain/icebreaker/gate.ts';
import { deckPage } from '#locale/deck-page.ts';
import { deck } from '#locale/deck.ts';
import { tools } from '#locale/tools.ts';
import { pagesOf } from './card-pages.ts';
import { printCards } from './card-sheet.ts';
import { cardsIn, type DeckCard } from './deck-card.ts';
import { choicesIn, clearChoices } from './deck-controls.ts';
import { chosenFrom } from './deck-filter.ts';
import { keepDrawn, readDrawn } from './deck-sitting.ts';
import { deviceStorage } from './device-storage.ts';
import { createGroupKeeping } from './group-keeping.ts';
import { withMeeting, withSeen, withUnseen, type GroupMemory } from './group-memory.ts';
import { wireGroupPanel } from './group-panel.ts';
import { on, partOf, setText } from './page-parts.ts';
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
  /** What the group that is here has had in this sitting. */
  #drawn: readonly string[] = [];
  #group = '';

  connectedCallback() {
    this.#cards = cardsIn(this);
    addSeenToggles(this, this.#cards, (card, isSeen) =>
      this.#remember((isSeen ? withSeen : withUnseen)(this.#groups.read(), [card.id])),
    );
    const panel = partOf(this, '[data-groups]');
    if (panel) this.#showGroups = wireGroupPanel(panel, this.#groups, () => this.#showChosen());
    on(this, '[data-choices]', 'change', () => this.#showChosen());
    on(this, '[data-meeting]', 'change', () => this.#meet());
    on(this, '[data-clear]', 'click', () => this.#clear());
    on(this, '[data-draw]', 'click', () => this.#draw());
    on(this, '[data-begin-again]', 'click', () => this.#beginAgain());
    on(this, '[data-print]', 'click', () => print());
    on(this, '[data-print-cards]', 'click', () => this.#printCards());
    on(this, '[data-copy]', 'click', () => void this.#copy());
    this.#drawn = readDrawn(this.#tab);
    this.#group = this.#groups.read().here.name;
    const last = this.#cards.find(({ id }) => id === this.#drawn.at(-1));
    if (last) this.#show(last);
    this.#showGroups();
    this.#showChosen();
  }

  /** What the choices leave of the deck. */
  get #chosen(): DeckCard[] {
    return chosenFrom(this.#cards, choicesIn(partOf(this, '[data-choices]') ?? this));
  }

  /** What of that this group may have now. */
  get #open(): DeckCard[] {
    const sitting = this.#sitting;
    return this.#chosen.filter((card) => isOpenTo(card, sitting));
  }

  get #sitting(): GateState {
    return {
      meeting: this.#groups.read().here.meeting,
      had: this.#cards.filter(({ id }) => this.#drawn.includes(id)).map(({ depth }) => depth),
    };
  }

  #meet() {
    const chosen = this.querySelector<HTMLSelectElement>('[data-meeting]')?.value;
    const meeting = MEETINGS.find((one) => one === chosen);
    if (meeting) this.#remember(withMeeting(this.#groups.read(), meeting));
  }

  #draw() {
    const memory = this.#groups.read();
    // Which question comes is no secret, so the browser's plain randomness will do.
    const drawn = drawPrompt(this.#open, { seen: memory.here.seen, sensitive: true }, Math.random);
    if (!drawn.ok) return;
    this.#drawn = [...this.#drawn, drawn.value.id];
    keepDrawn(this.#tab, this.#drawn);
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
    setText(this, '[data-question]', card.text);
    setText(this, '[data-kind]', words.kind[card.depth]);
    setText(this, '[data-drawn-low]', card.low);
    setText(this, '[data-drawn-follow-up]', card.followUp);
    setText(this, '[data-draw-word]', words.another);
    for (const rings of this.querySelectorAll<HTMLElement>('[data-rings]')) {
      rings.hidden = rings.dataset.rings !== String(card.depth);
    }
    for (const more of this.querySelectorAll('details[data-more]')) more.removeAttribute('open');
    partOf(this, '[data-together]')?.setAttribute('href', togetherLink('icebreaker', { prompt: card.id }));
    setText(this, '[data-copy-status]', '');
  }

  /** The counts, the list and the buttons all follow the choices and the group. */
  #showChosen() {
    const chosen = this.#chosen;
    const { here } = this.#groups.read();
    this.#showMeeting();
    const open = this.#open;
    const fresh = open.filter(({ id }) => !here.seen.includes(id)).length;
    const isUsedUp = open.length > 0 && fresh === 0;
    const closed = open.length === 0 ? closedWords(chosen, this.#sitting) : '';
    const counted = { count: chosen.length, total: this.#cards.length };
    setText(this, '[data-fitting]', chosen.length === 0 ? filters.nothingFits : filters.fitting(counted));
    setText(this, '[data-count]', filters.count(counted));
    setText(this, '[data-left]', closed === '' ? freshWords(chosen.length, fresh, here.name) : '');
    setText(this, '[data-used-up]', isUsedUp ? groups.usedUp({ group: here.name }) : closed);
    partOf(this, '[data-begin-again]')?.toggleAttribute('hidden', !isUsedUp);
    partOf(this, '[data-draw]')?.setAttribute('aria-disabled', String(fresh === 0));
    this.#showList(chosen);
    showSeen(this.#cards, here.seen);
  }

  /** Another group begins its own sitting. */
  #showMeeting() {
    const { name, meeting } = this.#groups.read().here;
    const select = this.querySelector<HTMLSelectElement>('[data-meeting]');
    if (select) select.value = meeting;
    if (name === this.#group) return;
    this.#group = name;
    this.#drawn = [];
    keepDrawn(this.#tab, this.#drawn);
  }

  #showList(chosen: readonly DeckCard[]) {
    for (const card of this.#cards) card.item.hidden = !chosen.includes(card);
    for (const group of this.querySelectorAll<HTMLElement>('[data-depth-group]')) {
      group.hidden = group.querySelector('[data-prompt]:not([hidden])') === null;
    }
    partOf(this, '[data-print-part]')?.toggleAttribute('hidden', chosen.length === 0);
    const pages = pagesOf(chosen).length;
    setText(this, '[data-sheet-size]', cards.size({ cards: chosen.length, pages }));
  }

  #printCards() {
    printCards(this.#chosen, ({ depth }) =>
      this.querySelector(`[data-rings="${depth}"] svg`)?.cloneNode(true),
    );
  }

  async #copy() {
    const question = partOf(this, '[data-question]')?.textContent ?? '';
    setText(this, '[data-copy-status]', (await copyText(question)) ? words.copied : words.notCopied);
  }
}

/** Why this group may have none of these questions now; nothing to say where there are none. */
function closedWords(chosen: readonly DeckCard[], sitting: GateState): string {
  const [lightest] = chosen.map(({ depth }) => depth).toSorted();
  if (lightest === undefined) return '';
  return deck.closed[whyClosed(lightest, sitting) ?? 'other-meeting'];
}

/** How much is left to draw; nothing to say where a status says more. */
function freshWords(fitting: number, fresh: number, group: string): string {
  if (fitting === 0) return filters.nothingFits;
  return fresh === 0 ? '' : groups.fresh({ count: fresh, group });
}

customElements.define('icebreaker-deck', IcebreakerDeck);
