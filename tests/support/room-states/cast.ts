import { handsOn, type Hands } from '../hands.ts';
import type { Language } from '../built-site.ts';
import type { Story } from '../story.ts';

/** What people type in this walk, in whatever script a story wants. */
export type Typed = {
  readonly title: string;
  readonly ada: string;
  readonly ben: string;
  readonly caro: string;
  readonly dana: string;
  readonly answer: string;
};

/** Who takes part: four people, a screen that everyone looks at, and a second tab of one of them. */
export type Cast = {
  readonly story: Story;
  readonly language: Language;
  readonly typed: Typed;
  readonly ada: Hands;
  readonly ben: Hands;
  readonly caro: Hands;
  readonly dana: Hands;
  readonly wall: Hands;
  /** Another tab on Ben’s device. */
  readonly tab: Hands;
  link: string;
};

type Who = 'ada' | 'ben' | 'caro' | 'dana' | 'wall' | 'tab';

/** A state of the room worth looking at: who sees it, and how it comes about after the one before. */
export type RoomState = {
  readonly name: string;
  readonly seenBy: readonly Who[];
  readonly come: (cast: Cast) => Promise<unknown>;
};

/** Gathers the people of a walk through all states of a room. */
export async function gather(story: Story, language: Language, typed: Typed): Promise<Cast> {
  const hands = async (name: string) => handsOn((await story.woman(name, 'laptop')).page, language);
  const ben = await hands('Ben');
  return {
    story,
    language,
    typed,
    ben,
    tab: handsOn(await ben.page.context().newPage(), language),
    ada: await hands('Ada'),
    caro: await hands('Caro'),
    dana: await hands('Dana'),
    wall: await hands('the wall'),
    link: '',
  };
}

/** Opens a page of the site. */
export const at = ({ story }: Cast, { page }: Hands, path: string) => page.goto(`${story.host.url}${path}`);

/** Follows the room’s link to its door, gives a name there, and waits until she is in, or told to wait at the door. */
export async function comeIn(cast: Cast, who: 'ben' | 'caro' | 'dana'): Promise<void> {
  const hands = cast[who];
  await at(cast, hands, '/');
  await hands.page.goto(cast.link);
  await hands.type('Your name in this room', cast.typed[who]);
  await hands.press('Come in');
  await hands.button('Come in').waitFor({ state: 'detached' });
}

/** Opens a dialog with a button. */
export const dialogOpen = (hands: Hands, button: string) =>
  hands.press(button).then(() => hands.page.locator('dialog[open]').waitFor());

/** Unfolds what can be done for one person, in the dialog of people and places. */
export const unfold = ({ page }: Hands, person: string) =>
  page.locator('dialog summary').filter({ hasText: person }).click();
