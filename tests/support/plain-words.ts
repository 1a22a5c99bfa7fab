import type { Page } from 'playwright-core';

/**
 * Words in plain letters on a page in a made-up language: whatever is read, read out or shown on hover, and the title.
 * They were never in the catalogue. What is expected to stay plain is left out.
 */
export async function plainWordsOn(page: Page, expected: readonly string[]): Promise<string[]> {
  const read = await page.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      if (node.parentElement?.closest('script, style, template, code') !== null) continue;
      // Where there are scripts, what stands in `noscript` is one text with tags and all.
      texts.push(node.parentElement.matches('noscript') ? text.replace(/<[^>]*>/g, '') : text);
    }
    for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'title', 'alt']) {
      for (const element of document.querySelectorAll(`[${name}]`))
        texts.push(element.getAttribute(name) ?? '');
    }
    return texts;
  });
  // The longest first: a short text may be part of a longer one.
  const known = expected.toSorted((one, other) => other.length - one.length);
  const plain = read.filter((text) =>
    /[A-Za-z]{3,}/.test(known.reduce((left, words) => left.replaceAll(words, ''), text)),
  );
  return [...new Set(plain.map((text) => text.trim()))];
}
