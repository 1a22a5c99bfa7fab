import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';

/** What comes out of a printer: each sheet's text, in order. Read by a parser, so no browser's way of writing PDF matters. */
export async function paperOf(page: Page, format: 'A4' | 'Letter'): Promise<readonly string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const { text } = await extractText(pdf);
  return text;
}
