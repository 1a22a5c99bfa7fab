import { describe, expect, test } from 'vitest';
import { TOOL_NAMES } from '#domain/recipe/tools.ts';
import { CHALLENGE_SECTIONS, PARTS, sectionProblems } from '../../../src/library/sections.ts';
import { guide, type Challenge, type Guide } from '../../../src/library/schemas/guide.ts';
import { bannedClaimsIn, unwelcomeIn } from '../../support/content/claims.ts';
import { pageProblems } from '../../support/content/editorial.ts';
import { sharedRunsIn } from '../../support/content/fingerprints.ts';
import { proseOf, sentencesOf, wordsOfFrontMatter } from '../../support/content/prose.ts';
import { allPages, allRecipes, type Page } from '../../support/content/read.ts';
import { readingGrade, wordsOf } from '../../support/reading-level.ts';

/** The day of this edition. It moves on when someone compares claims with their sources again. */
const TODAY = '2026-11-21';

/** The ten challenges in their order, each with the session it opens with. */
const CHALLENGES = {
  'building-trust': 'first-circle',
  'balancing-power': 'every-voice',
  'finding-time': 'design-our-rhythm',
  'views-and-conflict': 'hear-both-sides',
  'keeping-motivation': 'goals-and-wins',
  'emotional-boundaries': 'lines-we-hold',
  'inclusion-and-access': 'make-room',
  'facilitation-skills': 'hosts-skills-lab',
  'measuring-impact': 'check-our-compass',
  'sustaining-the-group': 'renew-or-close',
};
const PRIMERS = ['what-it-is', 'how-it-works', 'what-it-gives', 'finding-a-match', 'first-three-months'];
const ANSWERS = [
  'peer-or-traditional',
  'when-it-does-not-work',
  'prepare-first-meeting',
  'after-the-programme',
  'giving-and-receiving',
  'when-you-have-more-experience',
  'measuring-success',
];
const REFERENCE = ['accessibility', 'contribute', 'safety'];

const pages = allPages();
const recipes = allRecipes();
const challenges = pages.map(({ data }) => data).filter((data) => data.kind === 'challenge');
const primers = pages.map(({ data }) => data).filter((data) => data.kind === 'primer');
const answers = pages.map(({ data }) => data).filter((data) => data.kind === 'answer');

const FOLDERS = { challenge: '/guides', primer: '/primer', answer: '/answers', reference: '' } as const;
/** Every address that a page may lead to. */
const ROUTES = new Set([
  ...[
    '/',
    '/guides',
    '/primer',
    '/answers',
    '/sessions',
    '/search',
    '/help',
    '/privacy',
    '/room',
    '/rooms/new',
    '/feedback/new',
  ],
  ...['/tools/icebreakers', '/tools/round-robin'],
  ...pages.map(({ data }) => `${FOLDERS[data.kind]}/${data.id}`),
  ...recipes.map(({ id }) => `/sessions/${id}`),
]);

/** What all pages together are told by a rule, each sentence with its file. */
const told = (rule: (page: Page) => string[]) =>
  pages.flatMap((page) => rule(page).map((problem) => `${page.file}: ${problem}`));
const byNumber = <Numbered extends { id: string }>(of: Numbered[], number: (one: Numbered) => number) =>
  of.toSorted((a, b) => number(a) - number(b)).map((one) => [number(one), one.id]);
const numbered = (ids: readonly string[]) => ids.map((id, index) => [index + 1, id]);

/** Links that lead nowhere, or out of the site without a lock. */
function deadLinksIn({ body }: Pick<Page, 'body'>): string[] {
  const links = [...body.matchAll(/\]\(([^)\s]*)[^)]*\)|href=["{]+([^"}]*)/g)].map(
    ([, marked, written]) => marked ?? written ?? '',
  );
  return links.filter((link) => {
    const [path = ''] = link.split(/[?#]/);
    return !link.startsWith('https://') && !(link.startsWith('#') || ROUTES.has(path));
  });
}

/** Ids in the front matter that nothing in the library has. */
function unknownIdsIn({ data }: Pick<Page, 'data'>): string[] {
  return [
    ...data.related
      .filter((id) => id === data.id || !pages.some((page) => page.data.id === id))
      .map((id) => `“related” names “${id}”, which is no other page`),
    ...data.recipes
      .filter((id) => !recipes.some((session) => session.id === id))
      .map((id) => `“recipes” names “${id}”, which is no session`),
  ];
}

/** Citations that cannot be followed, or that no one has compared with their source for too long. */
function stalenessOf({ evidence, reviewed }: Pick<Guide, 'evidence' | 'reviewed'>): string[] {
  return [
    ...evidence.flatMap(({ cite, url, checked }) => [
      ...(/^https?:\/\//.test(url) ? [] : [`${cite}: the address is one of the web`]),
      ...(checked <= TODAY ? [] : [`${cite}: checked on ${checked}, a day still to come`]),
      ...(monthsAfter(checked, 18) >= TODAY ? [] : [`${cite}: checked on ${checked}, compare it again`]),
    ]),
    ...(reviewed.on <= TODAY ? [] : [`read through on ${reviewed.on}, a day still to come`]),
    ...(reviewed.nextBy > reviewed.on && reviewed.nextBy <= monthsAfter(reviewed.on, 12)
      ? []
      : [`to be read again by ${reviewed.nextBy}, not within twelve months`]),
  ];
}

/** The same day this many months on, written as a day is written. */
function monthsAfter(day: string, more: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + more;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-${day.slice(8)}`;
}

/** Sentences for a facilitator in trouble that no breath is long enough for. */
function breathlessIn({ recover }: Pick<Challenge, 'recover'>): string[] {
  return recover.flatMap(({ say }) => sentencesOf(say)).filter((sentence) => wordsOf(sentence).length > 30);
}

describe('the library', () => {
  test('has ten challenges, five primers, seven answers and three pages of reference, each in its place', () => {
    const reference = pages.filter(({ data }) => data.kind === 'reference').map(({ data }) => data.id);

    expect(byNumber(challenges, (it) => it.challengeNo)).toEqual(numbered(Object.keys(CHALLENGES)));
    expect(byNumber(primers, (it) => it.primerNo)).toEqual(numbered(PRIMERS));
    expect(byNumber(answers, (it) => it.answerNo)).toEqual(numbered(ANSWERS));
    expect(reference).toEqual(REFERENCE);
  });

  test('keeps each page in a file of its name', () => {
    expect(pages.filter(({ data, file }) => file !== `${data.id}.mdx`).map(({ file }) => file)).toEqual([]);
  });

  test('links to pages, sessions and tools that there are', () => {
    expect(told(deadLinksIn)).toEqual([]);
  });

  test('names only pages and sessions that there are', () => {
    expect(told(unknownIdsIn)).toEqual([]);
  });

  test('names a source for each claim that can be followed and was compared not long ago', () => {
    expect(told(({ data }) => stalenessOf(data))).toEqual([]);
  });
});

describe('each page', () => {
  test.each(pages.map((page) => [page.data.id, page] as const))(
    '%s is one an editor lets pass',
    (_id, page) => {
      expect(pageProblems(page, recipes)).toEqual([]);
    },
  );

  test('is read without effort: grade 8 or below, 18 words a sentence or fewer', () => {
    const hard = pages.filter(({ data, body }) => {
      const text = `${proseOf(body)} ${wordsOfFrontMatter(data)}`;
      return readingGrade(text) > 8 || wordsOf(text).length / sentencesOf(text).length > 18;
    });

    expect(hard.map(({ file }) => file)).toEqual([]);
  });
});

describe('each challenge', () => {
  test('opens with the session made for it, and prints that one', () => {
    const opening = challenges.map(({ id, recipes: [first] }) => [id, first]);
    const printed = pages
      .filter(({ data }) => data.kind === 'challenge')
      .map(({ data, body }) => [data.id, /<SessionScript recipe="([^"]*)"/.exec(body)?.[1]]);

    expect(Object.fromEntries(opening)).toEqual(CHALLENGES);
    expect(Object.fromEntries(printed)).toEqual(CHALLENGES);
  });

  test('makes three to five moves, each with a tool that its front matter names', () => {
    const moves = told(({ data, body }) => {
      const tools = [...body.matchAll(/<Move [^>]*tool="([^"]*)"/g)].map(([, tool = '']) => tool);
      const strangers = tools.filter((tool) => !(data.tools as readonly string[]).includes(tool));
      const wrongCount = data.kind === 'challenge' && (tools.length < 3 || tools.length > 5);
      return [
        ...strangers.map((tool) => `a move with “${tool}”, which “tools” does not name`),
        ...(wrongCount ? [`${tools.length} moves, wanted 3 to 5`] : []),
      ];
    });

    expect(moves).toEqual([]);
  });

  test('has words that fit a breath for whatever can go wrong', () => {
    expect(challenges.flatMap(breathlessIn)).toEqual([]);
  });
});

/** What every small page below has in its front matter. */
const MATTER = {
  id: 'small-page',
  title: 'Small page',
  summary: 'We meet and we talk.',
  problem: 'We do not talk.',
  themes: ['communication'],
  phase: ['start'],
  requirements: [],
  tools: [],
  recipes: [],
  related: ['building-trust'],
  exitButton: false,
  reviewed: { on: '2026-11-21', by: [], nextBy: '2027-11-21' },
  translation: { source: 'en', status: 'original' },
  licence: 'CC-BY-4.0',
} as const;
const SOURCE = {
  claim: 'People who talked felt better.',
  cite: 'Someone 2020',
  url: 'https://example.org/',
  strength: 'practice',
  checked: '2026-11-20',
} as const;
const ANSWER = { ...MATTER, kind: 'answer', answerNo: 1, short: 'Meet and talk.', evidence: [] } as const;
const CHALLENGE = {
  ...MATTER,
  kind: 'challenge',
  challengeNo: 1,
  signs: ['No one talks.', 'No one asks.', 'No one stays.'],
  forms: ['group', 'pair'],
  groupSize: { min: 2, best: [5, 8], max: 12 },
  duration: { minutes: 60, range: [60, 90] },
  modes: ['in-person', 'remote', 'hybrid', 'async'],
  depth: 1,
  sensitivity: 'low',
  skill: 'first-time',
  prep: { minutes: 5, materials: [], todo: ['Send the link.', 'Read the words.', 'Bring water.'] },
  evidence: [SOURCE, SOURCE, SOURCE],
  recover: Array.from({ length: 5 }, () => ({
    see: 'No one talks.',
    say: 'We wait.',
    press: 'Press “Pause”.',
  })),
  pulseItem: 'I could talk.',
  observe: 'Count who talked.',
  card: ['You can pass.', 'We listen.', 'We wait.', 'We end on time.'],
} as const;

const talk = (times: number) => 'We meet and we talk. '.repeat(times);
const pageOf = (matter: object, body: string): Page => ({
  data: guide.parse(matter),
  body,
  file: 'small-page.mdx',
});
const answerSaying = (words: string) => pageProblems(pageOf(ANSWER, `${talk(64)}\n\n${words}`), recipes);
const DRAWN = new Map([
  ['script', '<SessionScript recipe="first-circle" />'],
  ['recover', '<Recover />'],
  ['card', '<Card />'],
]);
const PARTS_OF = new Map<string, readonly string[]>(Object.entries(PARTS));
const sectionOf = (name: string) => {
  const parts = PARTS_OF.get(name) ?? [];
  const inside = parts.map((part) => `<Part is="${part}">\n\nWe talk.\n\n</Part>`).join('\n\n');
  return DRAWN.get(name) ?? `<Section is="${name}">\n\n${talk(35)}\n\n${inside}\n\n</Section>`;
};
const bodyOf = (names: readonly string[]) => names.map(sectionOf).join('\n\n');
const BODY = bodyOf(CHALLENGE_SECTIONS);

describe('a page that is not right is sent back with a sentence', () => {
  test('and a plain one is not', () => {
    expect(answerSaying('')).toEqual([]);
    expect(pageProblems(pageOf(CHALLENGE, BODY), recipes)).toEqual([]);
  });

  test('when a section or one of its parts is missing', () => {
    const without = bodyOf(CHALLENGE_SECTIONS.filter((name) => name !== 'everybody'));

    expect(pageProblems(pageOf(CHALLENGE, without), recipes)).toEqual(['the section "everybody" is missing']);
    expect(sectionProblems(BODY.replace('<Recover />', ''))).toEqual(['the section "recover" is missing']);
    expect(sectionProblems(BODY.replace('<Part is="async">', ''))).toEqual(['the part "async" is missing']);
  });

  test('when sections stand in another order', () => {
    const [first, second, ...others] = CHALLENGE_SECTIONS;

    expect(pageProblems(pageOf(CHALLENGE, bodyOf([second, first, ...others])), recipes)).toEqual([
      expect.stringMatching(/^the sections stand in the order helps, going-on, .*, not going-on, helps, /),
    ]);
  });

  test('when a section has a name of its own', () => {
    expect(sectionProblems(`${BODY}\n\n<Section is="extra">\n\n</Section>`)).toEqual([
      expect.stringContaining('there is no section "extra"'),
    ]);
  });

  test('when it claims what no one can stand behind', () => {
    expect(answerSaying('Here confidentiality is guaranteed.')).toEqual([
      'a claim we must not make: “confidentiality is guaranteed”: confidentiality is asked for and agreed; it cannot be enforced',
    ]);
    expect(answerSaying('It is 100 % anonymous.')).toEqual([expect.stringContaining('“100 % anonymous”')]);
    expect(answerSaying('It will get you promoted.')).toEqual([
      expect.stringContaining('“get you promoted”'),
    ]);
    expect(bannedClaimsIn('We ask each other to keep it here. No one can enforce it.')).toEqual([]);
  });

  test('when its words are not ours', () => {
    expect(answerSaying('Girls can unlock their potential.')).toEqual([
      'not our word: “Girls”',
      'not our word: “unlock their potential”',
    ]);
    expect(unwelcomeIn('The tribal art of the unlocked door.')).toEqual([]);
  });

  test('when it takes eight words in a row from a source, however they are set', () => {
    // The title of the article that the library was planned from: seven of its words are no one’s, eight are a quotation.
    const title = 'What Challenges “commonly” arise, in women’s peer mentoring?';

    expect(answerSaying(title)).toContain(
      'eight words taken from a source: “what challenges commonly arise in womens peer mentoring”',
    );
    expect(sharedRunsIn('What challenges commonly arise in women’s peer groups?')).toEqual([]);
  });

  test('when it shouts, or is set with straight quotes', () => {
    expect(answerSaying('Well done!')).toEqual(['an exclamation mark']);
    expect(answerSaying('Say "pass" now.')).toEqual(['straight quotes; curly ones are wanted: “ ” ’']);
    expect(answerSaying('Say “pass”. It’s fine.')).toEqual([]);
  });

  test('when it is hard to read', () => {
    const hard = 'Organisational considerations necessitate deliberation. '.repeat(90);

    expect(pageProblems(pageOf(ANSWER, hard), recipes)).toEqual([
      expect.stringMatching(/^reading grade \d+\.\d, at most 8$/),
    ]);
    expect(pageProblems(pageOf(ANSWER, `${'so we go on '.repeat(80)}.`), recipes)).toContainEqual(
      expect.stringMatching(/^\d+\.\d words a sentence, at most 18$/),
    );
  });

  test('when it is too short or too long', () => {
    const length = (times: number) => pageProblems(pageOf(ANSWER, talk(times)), recipes);

    expect(length(50)).toEqual(['262 words, wanted 300 to 500']);
    expect(length(120)).toEqual(['612 words, wanted 300 to 500']);
  });

  test('when a challenge is too long or too short, the script of its session counted in', () => {
    expect(pageProblems(pageOf({ ...CHALLENGE, recipes: ['first-circle'] }, BODY), recipes)).toEqual([
      expect.stringMatching(/^2\d{3} words, wanted 1500 to 2000$/),
    ]);
    expect(pageProblems(pageOf(CHALLENGE, BODY.replaceAll(talk(35), talk(3))), recipes)).toEqual([
      expect.stringMatching(/^\d{3} words, wanted 1500 to 2000$/),
    ]);
  });

  test('when it names a session or a page that is not there', () => {
    const lost = pageOf(
      { ...ANSWER, recipes: ['no-such'], related: ['first-circle', 'small-page'] },
      talk(64),
    );

    expect(pageProblems(lost, recipes)).toEqual(['there is no session "no-such"']);
    expect(unknownIdsIn(lost)).toEqual([
      '“related” names “first-circle”, which is no other page',
      '“related” names “small-page”, which is no other page',
      '“recipes” names “no-such”, which is no session',
    ]);
  });

  test('when a link leads nowhere', () => {
    const body = [
      'See [one](/guides/building-trust), [two](/sessions/first-circle#close), [three](https://example.org/).',
      '[four](/guides/safety), [five](building-trust), [six](http://example.org/), <a href="/nowhere">seven</a>.',
    ].join('\n');

    expect(deadLinksIn({ body })).toEqual([
      '/guides/safety',
      'building-trust',
      'http://example.org/',
      '/nowhere',
    ]);
  });

  test('when a source cannot be followed, or was not looked at for long', () => {
    const citing = (change: object) =>
      stalenessOf({ ...MATTER, reviewed, evidence: [{ ...SOURCE, ...change }] });
    const reviewed = { on: TODAY, by: [], nextBy: '2027-11-21' };

    expect(citing({ checked: TODAY })).toEqual([]);
    expect(citing({ checked: '2025-05-21' })).toEqual([]);
    expect(citing({ checked: '2025-05-20' })).toEqual([
      'Someone 2020: checked on 2025-05-20, compare it again',
    ]);
    expect(citing({ checked: '2026-11-22' })).toEqual([
      'Someone 2020: checked on 2026-11-22, a day still to come',
    ]);
    expect(citing({ url: 'ftp://example.org/' })).toEqual(['Someone 2020: the address is one of the web']);
  });

  test('when it is not to be read again within a year', () => {
    const read = (on: string, nextBy: string) =>
      stalenessOf({ evidence: [], reviewed: { on, by: [], nextBy } });

    expect(read('2026-11-21', '2027-11-22')).toEqual([
      'to be read again by 2027-11-22, not within twelve months',
    ]);
    expect(read('2026-11-21', '2026-11-21')).toHaveLength(1);
    expect(read('2026-11-22', '2027-11-22')).toEqual(['read through on 2026-11-22, a day still to come']);
  });

  test('when what is to be said in trouble is longer than a breath', () => {
    const say = (words: number) =>
      breathlessIn({ recover: [{ see: '', press: '', say: `“${'so '.repeat(words)}”` }] });

    expect(say(30)).toEqual([]);
    expect(say(31)).toHaveLength(1);
  });
});

describe('a front matter that is not right is sent back with the field to fix', () => {
  /** The field, and what the editor of the page is told about it. */
  const refusalOf = (change: object) =>
    guide
      .safeParse({ ...CHALLENGE, ...change })
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

  const strengths = 'trial, experiment, meta-analysis, observational, practice, opinion';

  test.each([
    [
      'a citation without its strength',
      { evidence: [SOURCE, SOURCE, { ...SOURCE, strength: undefined }] },
      `evidence.2.strength: Choose for “strength” from: ${strengths}.`,
    ],
    [
      'a strength that we do not have',
      { evidence: [SOURCE, SOURCE, { ...SOURCE, strength: 'proof' }] },
      `evidence.2.strength: Choose for “strength” from: ${strengths}.`,
    ],
    [
      'a day that is none',
      { evidence: [SOURCE, SOURCE, { ...SOURCE, checked: '2026-02-30' }] },
      'evidence.2.checked: Write “checked” as a day like 2026-11-21, one that the calendar has.',
    ],
    [
      'a day that is missing',
      { reviewed: { on: '2026-11-21', by: [] } },
      'reviewed.nextBy: Write “nextBy” as a day like 2026-11-21, one that the calendar has.',
    ],
    [
      'an address that is none',
      { evidence: [SOURCE, SOURCE, { ...SOURCE, url: 'example' }] },
      'evidence.2.url: Write the “url” of the source in full, with https:// in front.',
    ],
    [
      'two sources only',
      { evidence: [SOURCE, SOURCE] },
      'evidence: Give “evidence” three sources or more: a challenge guide rests on them.',
    ],
    [
      'four things that can go wrong',
      { recover: CHALLENGE.recover.slice(1) },
      'recover: Give “recover” five rows or more of what can go wrong.',
    ],
    [
      'no pair',
      { forms: ['group'] },
      'forms: Give “forms” both: a challenge guide works for a group and for a pair.',
    ],
    [
      'no written way',
      { modes: ['in-person', 'remote', 'hybrid'] },
      'modes: Give “modes” all four: in-person, remote, hybrid and async, which is in writing.',
    ],
    [
      'a tool we do not have',
      { tools: ['karaoke'] },
      `tools.0: Choose for “tools” from: ${TOOL_NAMES.join(', ')}.`,
    ],
    [
      'a requirement beyond the last',
      { requirements: [153] },
      'requirements.0: Write “requirements” as a whole number from 1 to 152.',
    ],
    [
      'an eleventh challenge',
      { challengeNo: 11 },
      'challengeNo: Write “challengeNo” as a whole number from 1 to 10.',
    ],
    [
      'a kind that we do not have',
      { kind: 'blog' },
      'kind: Choose for “kind” from: challenge, primer, answer, reference.',
    ],
    ['no title', { title: undefined }, 'title: Write the “title”: the heading of the page.'],
    [
      'a title too long for a card',
      { title: 'Trust '.repeat(12) },
      'title: Shorten the “title” to 70 characters or fewer.',
    ],
    [
      'no list',
      { signs: undefined },
      'signs: Write “signs” as a list. Where there is nothing to list, write [].',
    ],
    [
      'two signs only',
      { signs: ['No one talks.', 'No one asks.'] },
      'signs: Give “signs” three things or more that can be seen or heard.',
    ],
    [
      'an id with a space',
      { related: ['building trust'] },
      'related.0: Correct the “related”: an id has small letters, digits and hyphens only, 40 at most.',
    ],
    ['no preparation', { prep: undefined }, 'prep: Write “prep” with all its fields.'],
    [
      'a misspelt field',
      { sumary: 'We meet.' },
      ': There is no field “sumary” in a challenge. Correct its name or take it out.',
    ],
  ])('%s', (_what, change, told) => {
    expect(refusalOf(change)).toEqual([told]);
  });

  test('and a plain one is not', () => {
    expect(refusalOf({ tools: TOOL_NAMES })).toEqual([]);
  });
});
