import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Recipe } from '#domain/recipe/recipe.ts';
import { crossProblems, type Shelves } from '../../../src/library/cross-check.ts';
import { PAGES_OF_THE_SITE } from '../../../src/library/links.ts';
import { help } from '../../../src/library/schemas/help.ts';
import { allPages, allRecipes } from '../../support/content/read.ts';

/** The day of this edition. */
const TODAY = '2026-11-21';

const SRC = new URL('../../../src/', import.meta.url);
const countries = new URL('content/help/', SRC);
const library: Shelves = {
  guides: allPages(),
  recipes: allRecipes(),
  help: readdirSync(countries).map((file) =>
    help.parse(JSON.parse(readFileSync(new URL(file, countries), 'utf8'))),
  ),
};

type Shelved = Shelves['guides'][number];

/** What is told when one page is another. */
const withPage = (id: string, change: (page: Shelved) => { data?: object; body?: string }) =>
  crossProblems(
    {
      ...library,
      guides: library.guides.map((page) => {
        if (page.data.id !== id) return page;
        const { data = {}, body = page.body } = change(page);
        return { data: { ...page.data, ...data }, body };
      }),
    },
    TODAY,
  );
const withMatter = (id: string, data: object) => withPage(id, () => ({ data }));
const withText = (id: string, from: string, to: string) =>
  withPage(id, ({ body }) => ({ body: body.replace(from, to) }));
const saying = (id: string, words: string) => withPage(id, ({ body }) => ({ body: `${body}\n\n${words}\n` }));

/** What is told when the first circle is another. */
const withSession = (change: (session: Recipe) => Partial<Recipe>) =>
  crossProblems(
    {
      ...library,
      recipes: library.recipes.map((session) =>
        session.id === 'first-circle' ? { ...session, ...change(session) } : session,
      ),
    },
    TODAY,
  );

test('the library fits together on the day of this edition', () => {
  expect(library.guides.length).toBeGreaterThanOrEqual(25);
  expect(crossProblems(library, TODAY)).toEqual([]);
});

describe('a page that does not fit is named, with what to fix', () => {
  test('when a page to read next is not there', () => {
    expect(withMatter('safety', { related: ['building-trusst'] })).toEqual([
      'guides/en/safety.mdx: “related” names “building-trusst”, and there is no such page. Correct the id or write the page.',
    ]);
  });

  test('when a session is not there', () => {
    expect(withMatter('building-trust', { recipes: ['first-circle', 'trust-lader'] })).toEqual([
      'guides/en/building-trust.mdx: it names the session “trust-lader”, and there is no recipes/en/trust-lader.json. Correct the id or write the session.',
    ]);
  });

  test('when its script is of another session than its first', () => {
    expect(withMatter('building-trust', { recipes: ['trust-ladder', 'first-circle'] })).toEqual([
      'guides/en/building-trust.mdx: its script is “first-circle”, but the first of “recipes” is “trust-ladder”. Make them the same.',
    ]);
  });

  test('when it is another page under the same name', () => {
    const [copied] = library.guides.filter(({ data }) => data.id === 'safety');

    expect(crossProblems({ ...library, guides: [...library.guides, copied!] }, TODAY)).toEqual([
      'guides/en: two pages have the id “safety”. Give each the name of its file.',
    ]);
  });

  test.each([
    ['building-trust', 'challengeNo', 2, '“building-trust” and “balancing-power”'],
    ['what-it-is', 'primerNo', 2, '“how-it-works” and “what-it-is”'],
    ['measuring-success', 'answerNo', 1, '“measuring-success” and “peer-or-traditional”'],
  ])('when %s has a “%s” that is taken', (id, field, number, sharing) => {
    const [told, ...more] = withMatter(id, { [field]: number });
    const [one = '', other = ''] = sharing.split(' and ');

    expect(more).toEqual([]);
    expect(told).toContain(one);
    expect(told).toContain(other);
    expect(told).toMatch(new RegExp(`have the same “${field}” ${number}. Give each a number of its own.$`));
  });

  test('when a move has a tool that we do not have', () => {
    expect(withText('building-trust', 'tool="icebreaker"', 'tool="karaoke"')).toEqual([
      expect.stringMatching(
        /^guides\/en\/building-trust\.mdx: there is no <Move tool="karaoke">\. Choose from: talk, agreement, /,
      ),
    ]);
  });

  test('when a part or a section has a name of its own', () => {
    expect(withText('building-trust', '<Part is="twenty">', '<Part is="thirty">')).toEqual([
      'guides/en/building-trust.mdx: the part "twenty" is missing',
      'guides/en/building-trust.mdx: there is no <Part is="thirty">. Choose from: use, not, twenty, pair, remote, hybrid, async, limits.',
    ]);
    expect(withText('building-trust', '<Section is="before">', '<Section is="prior">')).toEqual([
      'guides/en/building-trust.mdx: the section "before" is missing',
      expect.stringContaining('there is no section "prior"; the sections are going-on, '),
    ]);
  });

  test('when a section that is drawn is written', () => {
    expect(withText('building-trust', '<Recover />', '<Section is="recover">\n\n</Section>')).toEqual([
      'guides/en/building-trust.mdx: <Section is="recover"> draws nothing. Write <Recover /> instead.',
    ]);
  });

  test('when it is no challenge and has a part of one', () => {
    expect(saying('safety', '<Part is="use">\n\nWe talk.\n\n</Part>')).toEqual([
      'guides/en/safety.mdx: <Part> is for challenge guides only. Write a heading and a text instead.',
    ]);
  });

  test.each([
    '/guides/safety',
    '/primer/what-it-was',
    '/answers/measuring-impact',
    '/sessions/first-circles',
    '/saftey',
    '/help',
    '/guides/building-trusst#card',
  ])('when its text links to %s', (link) => {
    const told = [
      `guides/en/safety.mdx: it links to ${link}, and there is no such page. Correct the address or take the link out.`,
    ];

    expect(saying('safety', `See [this page](${link}).`)).toEqual(told);
    expect(saying('safety', `See <a href="${link}">this page</a>.`)).toEqual(told);
  });

  test('and a link that leads somewhere is not', () => {
    const links = [
      ...['/guides', '/search', '/privacy', '/safety', '/safety/', '/contribute#licences', '/rooms/new'],
      ...['/sessions/first-circle', '/sessions/first-circle.md', '/guides/building-trust?print#card'],
      ...['/', '#card', 'https://example.org/', '/tools/icebreakers'],
    ];

    expect(saying('safety', links.map((link) => `[here](${link})`).join(' '))).toEqual([]);
  });
});

describe('a session that does not fit is named, with what to fix', () => {
  const file = 'recipes/en/first-circle.json';

  test('when its minutes do not add up', () => {
    expect(withSession(() => ({ totalMinutes: 85 }))).toEqual([
      `${file}: the steps take 90 minutes, but “totalMinutes” says 85. Correct one of them.`,
    ]);
  });

  test('when two steps have one id', () => {
    const twice = withSession(({ steps }) => ({
      steps: steps.map((step) => (step.id === 'hopes' ? { ...step, id: 'names' } : step)),
    }));

    expect(twice).toEqual([`${file}: two steps have the id “names”. Give one of them another id.`]);
  });

  test('when there is nothing to leave out', () => {
    const whole = withSession(({ steps }) => ({ steps: steps.map((step) => ({ ...step, cut: false })) }));

    expect(whole).toEqual([`${file}: no step can be left out. Mark one with "cut": true.`]);
  });

  test('when it is another session under the same name', () => {
    const [copied] = library.recipes;

    expect(crossProblems({ ...library, recipes: [...library.recipes, copied!] }, TODAY)).toEqual([
      `recipes/en: two sessions have the id “${copied!.id}”. Give each the name of its file.`,
    ]);
  });
});

test('a number for help that no one has compared for half a year is named', () => {
  expect(crossProblems(library, '2027-05-21')).toEqual([
    expect.stringMatching(/^Netherlands: the emergency number was last checked on 2026-11-20, .* again\.$/),
    expect.stringMatching(/^Netherlands: Veilig Thuis was last checked on 2026-11-20, .* again\.$/),
  ]);
});

describe('the site', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:astro|tsx?)$/.test(file),
  );
  const sourceOf = (file: string) => readFileSync(new URL(file, SRC), 'utf8');

  test('has no page that takes a guide, a session or help from anywhere else', () => {
    const reading = files.filter((file) => /getCollection\('(?:guides|recipes|help)/.test(sourceOf(file)));
    const around = files.filter((file) => /#content\/(?:guides|recipes|help)/.test(sourceOf(file)));
    const listing = files.filter((file) => /^pages\/(?:guides|primer|answers|sessions|\[)/.test(file));

    expect(reading).toEqual(['library/library.ts']);
    expect(around).toEqual([]);
    expect(listing.length).toBeGreaterThanOrEqual(9);
    expect(listing.filter((file) => !sourceOf(file).includes('await getLibrary()'))).toEqual([]);
  });

  test('has the pages of one word that links may lead to', () => {
    const words = files.flatMap((file) => /^pages\/([a-z]+)(?:\/index)?\.astro$/.exec(file)?.[1] ?? []);

    expect([...PAGES_OF_THE_SITE].sort()).toEqual(words.filter((word) => word !== 'index').sort());
  });
});
