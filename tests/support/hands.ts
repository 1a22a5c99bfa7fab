import type { Locator, Page } from 'playwright-core';
import { disguise } from '../../src/build/pseudo.ts';
import type { Language } from './built-site.ts';

/** What someone does on a page, by the words she reads there; in a made-up language she reads them in disguise. */
export type Hands = {
  readonly page: Page;
  /** A sentence as this page says it. */
  readonly say: (words: string) => string;
  /** The first button whose name begins so, in the dialog where one is open. */
  readonly button: (words: string) => Locator;
  readonly press: (words: string) => Promise<void>;
  readonly type: (field: string, text: string) => Promise<void>;
  /** Takes a radio button. */
  readonly choose: (words: string) => Promise<void>;
  /** Waits until the page shows it. */
  readonly sees: (words: string) => Promise<void>;
  /** Closes the dialog that is open. */
  readonly escape: () => Promise<void>;
};

/** The hands of someone before a page in this language. */
export function handsOn(page: Page, language: Language = 'en'): Hands {
  const say = (words: string) => (language === 'en' ? words : disguise(words));
  const begins = (words: string) => new RegExp(`^${escaped(say(words).replace(/[· ]+$/, ''))}`);
  const front = () => page.locator('dialog[open], body:not(:has(dialog[open]))');
  const button = (words: string) =>
    front()
      .getByRole('button', { name: begins(words) })
      .first();

  return {
    page,
    say,
    button,
    press: (words) => steadily(page, (how) => button(words).click(how)),
    type: async (field, text) => {
      await front().getByLabel(say(field), { exact: true }).fill(text);
    },
    choose: (words) =>
      steadily(page, (how) =>
        front()
          .getByRole('radio', { name: begins(words) })
          .first()
          .check(how),
      ),
    sees: async (words) => {
      await page.getByText(begins(words)).first().waitFor({ state: 'attached' });
    },
    escape: async () => {
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
    },
  };
}

/** How long a press waits for a page that does not draw, before it is looked at. Milliseconds. */
const PATIENCE_MS = 12_000;

/**
 * Presses what may stand still only once its page draws. A browser without a screen sometimes stops drawing a window that
 * no one has looked at for long; someone who presses there looks at it first, as a person would.
 */
export async function steadily(
  page: Page,
  press: (how: { timeout?: number; force?: boolean }) => Promise<void>,
): Promise<void> {
  try {
    await press({ timeout: PATIENCE_MS });
  } catch (error) {
    if (await draws(page)) throw error;
    await page.bringToFront();
    await press({ force: true });
  }
}

/** Whether the page draws another picture within a second. */
function draws(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        requestAnimationFrame(() => resolve(true));
        setTimeout(() => resolve(false), 1_000);
      }),
  );
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
