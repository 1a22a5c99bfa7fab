import { TOOL_NAMES } from '#domain/recipe/tools.ts';

/** The parts of a challenge guide, in the order in which every one of them has them. */
export const CHALLENGE_SECTIONS = [
  'going-on',
  'helps',
  'when',
  'before',
  'script',
  'smaller',
  'elsewhere',
  'everybody',
  'recover',
  'worked',
  'evidence',
  'card',
] as const;
export type SectionName = (typeof CHALLENGE_SECTIONS)[number];

/** The smaller parts that a section must have. */
export const PARTS = {
  when: ['use', 'not'],
  smaller: ['twenty', 'pair'],
  elsewhere: ['remote', 'hybrid', 'async'],
  evidence: ['limits'],
} as const satisfies Partial<Record<SectionName, readonly string[]>>;
export type PartName = (typeof PARTS)[keyof typeof PARTS][number];

/** Sections that are drawn from the front matter or from a recipe; the others are written. */
const DRAWN = { script: 'SessionScript', recover: 'Recover', card: 'Card' } as const;

const OPENING = /<(Section is="([a-z-]+)"|SessionScript\b|Recover\b|Card\b)/g;

/** The sections a guide’s text has, in its order. */
export function sectionsOf(body: string): string[] {
  return [...body.matchAll(OPENING)].map(
    ([, tag = '', name]) =>
      name ?? Object.entries(DRAWN).find(([, drawn]) => tag.startsWith(drawn))?.[0] ?? tag,
  );
}

/** The tags in a text that only a challenge guide may have. */
export function partsOfChallengesIn(body: string): string[] {
  const tags = [...body.matchAll(/<(Section|Part|Move|SessionScript|Recover|Card)\b/g)];
  return [...new Set(tags.map(([, tag = '']) => tag))];
}

/** Names in the tags of a text that are none of ours. */
function nameProblems(body: string): string[] {
  const namesOf = (tag: string, attribute: string) =>
    [...body.matchAll(new RegExp(`<${tag}\\b([^>]*)>`, 'g'))].map(
      ([, attributes = '']) => new RegExp(`\\b${attribute}="([^"]*)"`).exec(attributes)?.[1] ?? '',
    );
  const unknown = (tag: string, attribute: string, known: readonly string[]) =>
    namesOf(tag, attribute)
      .filter((name) => !known.includes(name))
      .map((name) => `there is no <${tag} ${attribute}="${name}">. Choose from: ${known.join(', ')}.`);
  return [
    ...Object.entries(DRAWN)
      .filter(([name]) => namesOf('Section', 'is').includes(name))
      .map(([name, drawn]) => `<Section is="${name}"> draws nothing. Write <${drawn} /> instead.`),
    ...unknown('Part', 'is', Object.values(PARTS).flat()),
    ...unknown('Move', 'tool', TOOL_NAMES),
  ];
}

/** What is wrong with the names and the order of sections and their parts, as sentences for the one who writes the guide. */
export function sectionProblems(body: string): string[] {
  const has = sectionsOf(body);
  const problems: string[] = [];
  for (const name of CHALLENGE_SECTIONS) {
    if (!has.includes(name)) problems.push(`the section "${name}" is missing`);
  }
  for (const name of has) {
    if (!CHALLENGE_SECTIONS.some((known) => known === name)) {
      problems.push(`there is no section "${name}"; the sections are ${CHALLENGE_SECTIONS.join(', ')}`);
    }
  }
  if (problems.length === 0 && has.join() !== CHALLENGE_SECTIONS.join()) {
    problems.push(`the sections stand in the order ${has.join(', ')}, not ${CHALLENGE_SECTIONS.join(', ')}`);
  }
  for (const part of Object.values(PARTS).flat()) {
    if (!body.includes(`<Part is="${part}">`)) problems.push(`the part "${part}" is missing`);
  }
  return [...problems, ...nameProblems(body)];
}
