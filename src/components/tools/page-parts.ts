/** The element of a page that a script works with; nothing where the page has none. */
export function partOf(root: ParentNode, selector: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(selector);
}

/** Puts words into a part of the page, as text. Words that stand there already are left, or they might be read out again. */
export function setText(root: ParentNode, selector: string, words: string): void {
  const part = partOf(root, selector);
  if (part && part.textContent !== words) part.textContent = words;
}

/** Does something when a part of the page is pressed or changed. */
export function on(root: ParentNode, selector: string, event: string, listen: (event: Event) => void): void {
  partOf(root, selector)?.addEventListener(event, listen);
}
