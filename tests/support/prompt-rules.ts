import { wordsOf } from './reading-level.ts';

/** Words that end like a superlative and are none. */
const NOT_SUPERLATIVE = new Set(['guest', 'rest', 'test', 'request', 'suggest', 'honest', 'interest']);
const SUPERLATIVES = ['best', 'worst', 'most', 'least', 'favourite', 'favorite', 'ever', 'top'];

/** Topics no one should meet by surprise, as words; a trailing star stands for any ending. */
const SENSITIVE = `
  child* kid* parent* mother* father* mum mom dad famil* sister* brother* son daughter* baby babies pregnan* fertil*
  partner* husband* wife wives spouse marri* wedding* divorc* love* romanc* dating boyfriend* girlfriend*
  body bodies weight diet* food* eat* ate meal* cook* drink* wine beer alcohol* sleep* beauty clothes
  health* ill illness* sick* pain* doctor* therap* anxi* depress* stress* burnout trauma*
  money salar* earn* afford* rich poor debt* buy bought price* rent house* home* homes flat
  country countries immigra* migra* origin* nation* accent religi* god pray* church* mosque* faith*
  politic* vote* election* war death die* dead grief age aged old-age young* birthday*
  fired redundan* laid-off school* universit* degree* exam* graduat*
  holiday* vacation* travel* trip* airport* christmas easter ramadan best-friend embarrass* asham* secret* confess*
  touch-each hug* run jump stand dance* camera* room movie* film* celebrit* song* television netflix sport* football
`;

/** Words of ours to avoid about people and groups. */
const UNWELCOME = `
  ladies girl* guys mompreneur* warrior* fight* battle* imposter* impostor* tribe* sacred powwow journey* empower*
  superpower* guilty-pleasure hero* weakness*
`;

/** Turns of phrase that a learner of the language would take word by word. */
const IDIOMS = [
  'at the end of the day',
  'back burner',
  'bucket list',
  'break the ice',
  'carry around',
  'comfort zone',
  'deep dive',
  'figure out',
  'from scratch',
  'get the ball rolling',
  'go-to',
  'hang in there',
  'hidden talent',
  'high point',
  'in your shoes',
  'juggle',
  'keep an eye',
  'learned the hard way',
  'look up to',
  'low point',
  'make ends meet',
  'on the same page',
  'out of the blue',
  'outside the box',
  'pet peeve',
  'piece of cake',
  'rollercoaster',
  'rule of thumb',
  'spirit animal',
  'stand behind',
  'stuck',
  'think on your feet',
  'turning point',
  'under the weather',
  'ups and downs',
  'up to you',
  'weigh on',
  'wear many hats',
];

/** Superlatives in a text: they invite comparison and cost time. */
export function superlativesIn(text: string): string[] {
  return wordsOf(text).filter(
    (word) => SUPERLATIVES.includes(word) || (/..est$/.test(word) && !NOT_SUPERLATIVE.has(word)),
  );
}

/** Words in a text that lead to a sensitive topic or speak of people as we do not. */
export function bannedWordsIn(text: string): string[] {
  const banned = `${SENSITIVE} ${UNWELCOME}`.trim().split(/\s+/);
  return wordsOf(text).filter((word) =>
    banned.some((entry) => (entry.endsWith('*') ? word.startsWith(entry.slice(0, -1)) : word === entry)),
  );
}

/** Turns of phrase in a text that do not mean what their words say. */
export function idiomsIn(text: string): string[] {
  return IDIOMS.filter((idiom) => text.toLowerCase().includes(idiom));
}

/** Whether a smaller version asks for one thing or one choice and for no story. */
export function isBounded(text: string): boolean {
  return /^(?:Choose|Pick|Name|Give)\b/.test(text) && !/\b(?:why|how|tell|describe|explain)\b/i.test(text);
}

/** Words that carry no topic of their own. */
const SMALL_WORDS = new Set(
  'a an and are as at be by can could did do does for from had has have how i if in is it its like not of on one or so some something that the them then there they thing this to was were what when where which who whose will with without would you your'.split(
    ' ',
  ),
);

/** How alike two texts are, from 0 to 1: the share of their telling words that both have. */
export function likeness(one: string, other: string): number {
  const [first, second] = [tellingWords(one), tellingWords(other)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(1, first.size + second.size - shared);
}

function tellingWords(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !SMALL_WORDS.has(word))
      .map((word) => word.replace(/(?:ing|ed|s)$/, '')),
  );
}
