import type { BrowserContext, Locator, Page } from 'playwright-core';
import { builtSite, type Language } from './built-site.ts';
import { launchChromium, openPage } from './chromium.ts';
import { startHost, type Host } from './host.ts';

/** Someone with a device of her own: what she sees, and what should not have happened on it. */
export type Woman = {
  readonly name: string;
  readonly page: Page;
  readonly context: BrowserContext;
  /** From now on nothing of hers gets through. */
  cutNetwork(): Promise<void>;
  mendNetwork(): Promise<void>;
  /** The paths of the pages on which she was shown the print dialog. */
  readonly printed: readonly string[];
  button(name: string): Locator;
};

/** A real host, a real browser, and the people in it, each in a profile of her own. */
export type Story = {
  readonly host: Host;
  woman(name: string, device?: Device): Promise<Woman>;
  /** Everything that must be empty at the end of every story. */
  complaints(): Promise<string[]>;
  end(): Promise<void>;
};

export type Device = 'phone' | 'laptop' | 'big screen';

const VIEWPORTS = {
  phone: { width: 375, height: 812 },
  laptop: { width: 1440, height: 900 },
  'big screen': { width: 1920, height: 1080 },
} as const;

/** What a browser says by itself when the network is cut or the server is away: the room says it better. */
const NETWORK_NOISE = /Failed to load resource|net::ERR_/;

/** Begins a story on the built site in one language. */
export async function beginStory({
  language = 'en',
  env = {},
}: { language?: Language; env?: Record<string, string> } = {}): Promise<Story> {
  const [host, browser] = await Promise.all([
    startHost({ dist: builtSite(language), env }),
    launchChromium(),
  ]);
  const women: (Woman & { heard: readonly string[]; asked: readonly string[] })[] = [];

  return {
    host,
    woman: async (name, device = 'phone') => {
      const { page, complaints, requests, printed } = await openPage(browser, {
        viewport: VIEWPORTS[device],
        hasTouch: device === 'phone',
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const context = page.context();
      const woman = {
        name,
        page,
        context,
        cutNetwork: () => context.setOffline(true),
        mendNetwork: () => context.setOffline(false),
        printed,
        button: (label: string) => page.getByRole('button', { name: label, exact: true }),
        heard: complaints,
        asked: requests,
      };
      women.push(woman);
      return woman;
    },
    complaints: async () => {
      const said = women.flatMap(({ name, heard }) =>
        heard.filter((line) => !NETWORK_NOISE.test(line)).map((line) => `${name}: ${line}`),
      );
      const elsewhere = women.flatMap(({ name, asked }) =>
        asked
          .filter((url) => !url.startsWith(host.url) && !/^(data|blob):/.test(url))
          .map((url) => `${name} asked ${url}`),
      );
      const cookies = await Promise.all(women.map(({ context }) => context.cookies().catch(() => [])));
      return [...said, ...elsewhere, ...cookies.flat().map((cookie) => `a cookie: ${cookie.name}`)];
    },
    end: async () => {
      await browser.close();
      await host.stop();
    },
  };
}

/** Opens a room from the home page, as a first-time facilitator would; her room's link. */
export async function openRoom(story: Story, woman: Woman, title = 'Tuesday circle'): Promise<string> {
  const { page } = woman;
  await page.goto(story.host.url);
  await page.getByRole('link', { name: 'Open a room' }).first().click();
  await page.getByLabel('What is this session called?').fill(title);
  await page.getByLabel('Your name in this room').fill(woman.name);
  await woman.button('Open the room').click();
  await peopleIn(woman).first().waitFor();
  return shareLink(woman);
}

/** The link that the share dialog shows. */
export async function shareLink(woman: Woman): Promise<string> {
  await woman.button('Share').click();
  const link = await woman.page.getByLabel('Room link', { exact: true }).inputValue();
  await woman.page.keyboard.press('Escape');
  return link;
}

/** Follows a room's link and comes in. */
export async function join(woman: Woman, link: string): Promise<void> {
  await woman.page.goto(link);
  await woman.page.getByLabel('Your name in this room').fill(woman.name);
  await woman.button('Come in').click();
  await peopleIn(woman).first().waitFor();
}

/** The people in the room, as her screen lists them. */
export function peopleIn(woman: Woman): Locator {
  return woman.page.getByRole('list', { name: 'People in the room' }).getByRole('listitem');
}

/** Waits until a screen shows this many people. */
export async function untilPeople(woman: Woman, count: number): Promise<void> {
  // Empty places are drawn in the list too, for the eye only.
  await woman.page.waitForFunction(
    (wanted) =>
      document.querySelectorAll('[aria-label="People in the room"] > li:not([aria-hidden])').length ===
      wanted,
    count,
  );
}

/** Waits until her screen has said so in its status region. */
export async function untilHeard(woman: Woman, words: string): Promise<void> {
  await woman.page.getByRole('status').filter({ hasText: words }).first().waitFor({ state: 'attached' });
}

/** Starts a round of this many minutes each in which people speak as they sit; waits until the first one has the word. */
export async function startRound(facilitator: Woman, minutes = '10'): Promise<void> {
  const { page } = facilitator;
  await facilitator.button('Start a round').click();
  const dialog = page.getByRole('dialog', { name: 'Start a round' });
  await dialog.getByLabel('Minutes each', { exact: true }).fill(minutes);
  await dialog.getByLabel('As you sit').check();
  await dialog.getByRole('button', { name: 'Start a round', exact: true }).click();
  await untilHeard(facilitator, 'is speaking');
}

/** Someone's row among the people in the room, on one screen. */
export function personIn(woman: Woman, name: string): Locator {
  return peopleIn(woman).filter({ hasText: name });
}
