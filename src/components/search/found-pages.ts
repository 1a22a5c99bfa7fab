import { search as words } from '#locale/search.ts';
import { piecesOf } from './excerpt.ts';
import type { FoundPage } from './page-index.ts';
import { kindOfPath } from './page-kind.ts';

/** Draws a found page from the template of its row. Everything in it is text, whatever it looks like. */
export function rowOf(template: HTMLTemplateElement, { url, excerpt, meta }: FoundPage): DocumentFragment {
  // The site writes its addresses without a slash at the end.
  const path = url.replace(/(?<=.)\/$/, '');
  const row = document.importNode(template.content, true);
  const link = row.querySelector('a');
  if (link) {
    link.href = path;
    link.textContent = meta.title ?? path;
  }
  row.querySelector('[data-kind]')?.append(words.kinds[kindOfPath(path)]);
  row
    .querySelector('[data-excerpt]')
    ?.append(...piecesOf(excerpt).map(({ text, isMarked }) => (isMarked ? marked(text) : text)));
  return row;
}

function marked(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
