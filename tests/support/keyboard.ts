import type { Page } from 'playwright-core';

/** A person who has no pointer. Whatever she cannot reach, or cannot see that she has reached, fails the story. */
export type Keyboard = {
  /** Tabs on, round the whole page if need be, until this has the focus. */
  readonly reach: (role: Role, name: string | RegExp) => Promise<void>;
  /** Reaches a button or link and presses Enter. */
  readonly press: (name: string | RegExp, role?: Role) => Promise<void>;
  /** Reaches a button and presses Space. */
  readonly space: (name: string | RegExp) => Promise<void>;
  /** Reaches a field, empties it and types. */
  readonly type: (name: string, text: string) => Promise<void>;
  /** What has the focus now, as it is called. */
  readonly focus: () => Promise<Focus>;
};

type Role = 'button' | 'link' | 'textbox' | 'spinbutton' | 'radio' | 'combobox';

export type Focus = {
  readonly name: string;
  readonly tag: string;
  /** It is marked so that one can see it, and it stands on the screen with nothing before it. */
  readonly isSeen: boolean;
  readonly isInDialog: boolean;
};

/** More stops than any page here has. */
const MOST_STOPS = 80;

/** The keyboard of someone before this page. */
export function keyboardOn(page: Page): Keyboard {
  const reach = async (role: Role, name: string | RegExp) => {
    const wanted = page.getByRole(role, { name, exact: typeof name === 'string' }).first();
    await wanted.waitFor();
    const isThere = () => wanted.evaluate((element) => element === document.activeElement).catch(() => false);
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await isThere()) {
        const focus = await focusOn(page);
        if (!focus.isSeen) throw new Error(`One cannot see that “${focus.name}” has the focus.`);
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach ${role} “${name}”.`);
  };

  return {
    reach,
    press: async (name, role = 'button') => {
      await reach(role, name);
      await page.keyboard.press('Enter');
    },
    space: async (name) => {
      await reach('button', name);
      await page.keyboard.press('Space');
    },
    type: async (name, text) => {
      const isNumber = await page.getByRole('spinbutton', { name, exact: true }).count();
      await reach(isNumber > 0 ? 'spinbutton' : 'textbox', name);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    },
    focus: () => focusOn(page),
  };
}

/** Where the focus is on a page. */
export function focusOn(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    // A radio button may be drawn by its label.
    const drawn = [focused, focused.nextElementSibling, focused.closest('label')].filter(
      (one) => one !== null,
    );
    const isMarked = drawn.some((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    const target = focused.closest('label') ?? focused;
    const { left, right, top, bottom } = target.getBoundingClientRect();
    const [x, y] = [
      (Math.max(0, left) + Math.min(innerWidth, right)) / 2,
      (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2,
    ];
    const front = document.elementFromPoint(x, y);
    const isInFront = front !== null && (target.contains(front) || front.contains(target));
    return {
      name: (focused.getAttribute('aria-label') ?? target.textContent).trim().slice(0, 60),
      tag: focused.tagName.toLowerCase(),
      isSeen: isMarked && isInFront,
      isInDialog: focused.closest('dialog') !== null,
    };
  });
}
