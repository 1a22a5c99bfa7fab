import { search as words } from '#locale/search.ts';
import { rowOf } from './found-pages.ts';
import { createPageIndex, type Finding } from './page-index.ts';
import { fragmentOf, queryIn } from './query-fragment.ts';

/** How many pages are shown at once. */
const ROWS = 10;

/** Finds pages on this device. The index is fetched when someone first turns to the field, and the words go nowhere. */
class SearchBox extends HTMLElement {
  #openIndex = createPageIndex();
  #isOpen = false;
  /** The search that counts: one that was overtaken by another says nothing. */
  #search = 0;
  #left: Finding = [];

  connectedCallback() {
    this.#field?.addEventListener('focus', () => void this.#openIndex().catch(() => undefined));
    this.querySelector('form')?.addEventListener('submit', (event) => this.#submit(event));
    this.querySelector('[data-more]')?.addEventListener('click', () => void this.#showMore());
    addEventListener('hashchange', () => this.#followAddress());
    this.#followAddress();
  }

  #submit(event: Event) {
    event.preventDefault();
    const query = this.#field?.value.trim() ?? '';
    const fragment = query === '' ? '' : fragmentOf(query);
    // The same words again are another try; the address stays as it is.
    if (fragment === location.hash) this.#followAddress();
    else location.hash = fragment;
  }

  /** The address says what is looked for, so that going back and a kept link work. */
  #followAddress() {
    const query = queryIn(location.hash);
    // Another place on the page, such as the end of the skip link.
    if (query === null && location.hash !== '') return;
    if (this.#field) this.#field.value = query ?? '';
    this.#clear();
    if (query !== null) void this.#find(query);
  }

  async #find(query: string) {
    const search = this.#search;
    const isOvertaken = () => search !== this.#search;
    if (!this.#isOpen) this.#announce(words.loading);
    try {
      // A part of the index that cannot be fetched would look like a part without the word.
      if (!navigator.onLine) throw new Error('The network is away.');
      const index = await this.#openIndex();
      this.#isOpen = true;
      const { results } = await index.search(query);
      const rows = await this.#rowsOf(results.slice(0, ROWS));
      if (isOvertaken()) return;
      this.#left = results.slice(ROWS);
      this.#show(rows);
      this.#announce(words.count({ count: results.length, words: query }));
    } catch {
      if (!isOvertaken()) this.#announce(words.failed);
    }
  }

  async #showMore() {
    // A second press overtakes the first, so that no page is shown twice.
    this.#search += 1;
    const search = this.#search;
    const list = this.querySelector('[data-rows]');
    const shown = list?.childElementCount ?? 0;
    try {
      const rows = await this.#rowsOf(this.#left.slice(0, ROWS));
      if (search !== this.#search) return;
      this.#left = this.#left.slice(ROWS);
      this.#show(rows);
      list?.children[shown]?.querySelector('a')?.focus();
    } catch {
      if (search === this.#search) this.#announce(words.failed);
    }
  }

  async #rowsOf(finding: Finding): Promise<DocumentFragment[]> {
    const template = this.querySelector('template');
    if (!template) return [];
    const pages = await Promise.all(finding.map((found) => found.data()));
    return pages.map((page) => rowOf(template, page));
  }

  #show(rows: readonly DocumentFragment[]) {
    this.querySelector('[data-rows]')?.append(...rows);
    this.querySelector('[data-found]')?.toggleAttribute('hidden', rows.length === 0);
    this.querySelector('[data-more]')?.toggleAttribute('hidden', this.#left.length === 0);
  }

  #clear() {
    this.#search += 1;
    this.#left = [];
    this.querySelector('[data-rows]')?.replaceChildren();
    this.querySelector('[data-found]')?.toggleAttribute('hidden', true);
    this.#announce('');
  }

  #announce(sentence: string) {
    this.querySelector('[role=status]')?.replaceChildren(sentence);
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector('input');
  }
}

customElements.define('search-box', SearchBox);
