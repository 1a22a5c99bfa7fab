import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SOLUTION_THEMES } from '#domain/recipe/recipe.ts';
import { TOOL_NAMES, TOOLS, type Tool } from '#domain/recipe/tools.ts';
import { allPages, allRecipes } from '../../support/content/read.ts';
import { SESSIONS } from '../../support/content/sessions.ts';

/** One numbered requirement and where the plan wants it: ids of pages, codes of tools and of sessions. */
type Requirement = {
  readonly id: number;
  readonly pages: readonly string[];
  readonly tools: readonly string[];
  readonly sessions?: readonly string[];
};

/** What a page says about itself, as far as the plan asks. */
type Covering = {
  readonly id: string;
  readonly requirements: readonly number[];
  readonly tools: readonly Tool[];
  readonly recipes: readonly string[];
};

const plan = JSON.parse(
  readFileSync(new URL('../../support/content/requirements.json', import.meta.url), 'utf8'),
) as Requirement[];
const guides = allPages().map(({ data }) => data);
const recipes = allRecipes();

/** A call to an advertiser and a call for one programme: nothing a reader needs. */
const LEFT_OUT = [6, 128];

/** Where the home page, which has no front matter, answers a requirement. */
const ON_HOME: Readonly<Record<number, string>> = {
  1: 'the list of the ten challenges',
  2: 'the finder, by the six themes that tag every guide and session',
};

const codes = Object.values(TOOLS).map(({ code }) => code);
const toolOf = (code: string) => TOOL_NAMES.find((tool) => TOOLS[tool].code === code);
const covering = (id: number, pages: readonly Covering[]) =>
  pages.filter(({ requirements }) => requirements.includes(id));

/** Pages that should name a requirement in their front matter and do not. */
function unnamed(wanted: readonly Requirement[], pages: readonly Covering[]): string[] {
  return wanted.flatMap(({ id, pages: places }) =>
    places
      .filter((place) => place !== 'home')
      .filter((place) => !covering(id, pages).some((page) => page.id === place))
      .map((place) => `${place}: add ${id} to “requirements”`),
  );
}

/** Tools and sessions that no page covering the requirement leads to. */
function unreached(wanted: readonly Requirement[], pages: readonly Covering[]): string[] {
  return wanted.flatMap(({ id, pages: places, tools, sessions = [] }) => {
    const near = covering(id, pages);
    const where = `${id} (${places.join(', ')})`;
    return [
      ...tools
        .map((code) => toolOf(code) ?? code)
        .filter((tool) => !near.some((page) => (page.tools as readonly string[]).includes(tool)))
        .map((tool) => `${where}: name the tool “${tool}”`),
      ...sessions
        .map((code) => SESSIONS[code]?.id ?? code)
        .filter((session) => !near.some((page) => page.recipes.includes(session)))
        .map((session) => `${where}: name the session “${session}”`),
    ];
  });
}

describe('the plan of the library', () => {
  test('has one row for each of the 152 requirements', () => {
    expect(plan.map(({ id }) => id)).toEqual(Array.from({ length: 152 }, (_, index) => index + 1));
  });

  test('has a page for each of them, but for the two that are left out on purpose', () => {
    expect(plan.filter(({ pages }) => pages.length === 0).map(({ id }) => id)).toEqual(LEFT_OUT);
  });

  test('speaks only of pages, tools and sessions that there are', () => {
    const pages = new Set(['home', ...guides.map(({ id }) => id)]);

    expect(plan.flatMap((row) => row.pages).filter((id) => !pages.has(id))).toEqual([]);
    expect(plan.flatMap((row) => row.tools).filter((code) => toolOf(code) === undefined)).toEqual([]);
    expect(plan.flatMap((row) => row.sessions ?? []).filter((code) => !(code in SESSIONS))).toEqual([]);
  });

  test('knows 24 tools, numbered from the first to the last', () => {
    expect(codes).toEqual(Array.from({ length: 24 }, (_, index) => `T${String(index + 1).padStart(2, '0')}`));
  });

  test('knows sixteen sessions, and each of them is written', () => {
    expect(Object.keys(SESSIONS)).toHaveLength(16);
    expect(recipes.map(({ id }) => id).sort()).toEqual(
      Object.values(SESSIONS)
        .map(({ id }) => id)
        .sort(),
    );
  });
});

describe('each requirement', () => {
  test('is named in the front matter of every page that the plan gives it', () => {
    expect(unnamed(plan, guides)).toEqual([]);
  });

  test('leads to its tools and its sessions from a page that covers it', () => {
    expect(unreached(plan, guides)).toEqual([]);
  });

  test('that is left out is claimed by no page', () => {
    expect(LEFT_OUT.flatMap((id) => covering(id, guides)).map(({ id }) => id)).toEqual([]);
  });
});

describe('the home page', () => {
  test('answers two requirements, and it is written down where', () => {
    const onHome = plan.filter(({ pages }) => pages.includes('home')).map(({ id }) => id);

    expect(onHome).toEqual(Object.keys(ON_HOME).map(Number));
  });

  test('has ten challenges to list, and six themes to find guides and sessions by', () => {
    const unused = (tagged: readonly { readonly themes: readonly string[] }[]) =>
      SOLUTION_THEMES.filter((theme) => !tagged.some(({ themes }) => themes.includes(theme)));

    expect(guides.filter(({ kind }) => kind === 'challenge')).toHaveLength(10);
    expect(SOLUTION_THEMES).toHaveLength(6);
    expect(unused(guides)).toEqual([]);
    expect(unused(recipes)).toEqual([]);
  });
});

describe('a gap in the library is noticed', () => {
  const wanted = [{ id: 7, pages: ['building-trust', 'safety'], tools: ['T03'], sessions: ['R01'] }];
  const page = {
    id: 'building-trust',
    requirements: [7],
    tools: ['icebreaker'],
    recipes: ['first-circle'],
  } as const;

  test('when a page does not name what it should cover', () => {
    expect(unnamed(wanted, [page])).toEqual(['safety: add 7 to “requirements”']);
    expect(unnamed(wanted, [page, { ...page, id: 'safety' }])).toEqual([]);
  });

  test('when no page leads to the tool or the session', () => {
    expect(unreached(wanted, [page])).toEqual([]);
    expect(unreached(wanted, [{ ...page, tools: [], recipes: [] }])).toEqual([
      '7 (building-trust, safety): name the tool “icebreaker”',
      '7 (building-trust, safety): name the session “first-circle”',
    ]);
    expect(unreached(wanted, [{ ...page, requirements: [] }])).toHaveLength(2);
  });
});
