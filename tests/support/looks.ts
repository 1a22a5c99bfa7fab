import type { Page } from 'playwright-core';

/** The least height and width of something to press, in CSS px. */
const TARGET = 44;

/** What is too small to press with a thumb: name and size. A link inside a sentence is as high as the sentence. */
export function tooSmallOn(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const front = document.querySelector('dialog[open]') ?? document.body;
    const isInSentence = (element: Element) =>
      [...(element.parentElement?.childNodes ?? [])].some(
        (beside) => beside.nodeType === Node.TEXT_NODE && (beside.textContent ?? '').trim() !== '',
      );
    return [...front.querySelectorAll('a[href], button, summary, select, input, textarea')].flatMap(
      (element) => {
        // A radio button or a tick is pressed by its label, too.
        const target = element.closest('label') ?? element;
        const isShown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
        const { width, height, left, top } = target.getBoundingClientRect();
        if (!isShown || width <= 1 || height <= 1 || isInSentence(element)) return [];
        if (width >= least - 0.5 && height >= least - 0.5) return [];
        target.scrollIntoView({ block: 'center' });
        const now = target.getBoundingClientRect();
        const reach = least / 2 - 1;
        const [x, y] = [now.left + now.width / 2, now.top + now.height / 2];
        const isPressed = (dx: number, dy: number) =>
          target.contains(document.elementFromPoint(Math.max(0, x + dx), Math.max(0, y + dy)));
        if (
          [isPressed(0, -reach), isPressed(0, reach), isPressed(-reach, 0), isPressed(reach, 0)].every(
            Boolean,
          )
        ) {
          return [];
        }
        const name = element.getAttribute('aria-label') ?? target.textContent.trim().slice(0, 40);
        return [
          `${name}: ${Math.round(width)} × ${Math.round(height)} at ${Math.round(left)}, ${Math.round(top)}`,
        ];
      },
    );
  }, TARGET);
}

/** The text twice as large as usual, as people set it in their browser; or usual again. */
export async function setLargeText(page: Page, isLarge: boolean): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: isLarge ? 32 : 16 } });
  await devtools.detach();
}

/** What reaches beyond the sides of the page, so that someone would have to scroll sideways to read it. */
export function wideOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const front = document.querySelector('dialog[open]') ?? document.documentElement;
    if (front.scrollWidth <= front.clientWidth + 1) return [];
    const side = front.getBoundingClientRect();
    const wide = [...front.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > side.left + front.clientWidth + 1 || left < side.left - 1);
    });
    const names = wide
      .slice(0, 4)
      .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
    return [`${front.scrollWidth} of ${front.clientWidth}: ${names.join(', ')}`];
  });
}

/** What can be focused and is then not seen: beyond the screen, or behind something that stays in place. */
export function hiddenFocusOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const front = document.querySelector('dialog[open]') ?? document.body;
    const before = document.activeElement;
    const controls = [
      ...front.querySelectorAll<HTMLElement>('a[href], button, summary, select, input, textarea'),
    ].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest(':disabled, [inert], .skip') === null,
    );
    const hidden = controls.flatMap((element) => {
      element.focus();
      const target = element.closest('label') ?? element;
      const { left, right, top, bottom } = target.getBoundingClientRect();
      const seen = [0.5, 0.15, 0.85].some((part) => {
        const x = (Math.max(0, left) + Math.min(innerWidth, right)) / 2;
        const y = top + (bottom - top) * part;
        const found = document.elementFromPoint(x, y);
        return found !== null && (target.contains(found) || found.contains(target));
      });
      if (seen) return [];
      const name = element.getAttribute('aria-label') ?? target.textContent.trim().slice(0, 40);
      return [`${name}: at ${Math.round(left)}, ${Math.round(top)} of ${innerWidth} × ${innerHeight}`];
    });
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return hidden;
  });
}
