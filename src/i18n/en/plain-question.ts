type Worded = { word: string };

/** What a kind reader would say about a question. None of it has to be followed. */
export const plainQuestion = {
  tooLong: 'This is long. A short question gets more answers.',
  twoInOne:
    'This may ask two things at once. Then no one can tell which one was answered. Make two questions.',
  leading: ({ word }: Worded) =>
    `“${word}” hints at the answer you hope for. Ask so that every answer is welcome.`,
  absolute: ({ word }: Worded) => `“${word}” is seldom quite true. Ask how often, or how much.`,
  hard: ({ word, plain }: Worded & { plain: string }) => `“${word}” is a hard word. Try “${plain}”.`,
  long: ({ word }: Worded) => `“${word}” is a long word. Is there a shorter one?`,
  twiceNot: 'This says no twice, which is hard to follow. Try to say it without.',
  names:
    'This may ask for names. Then people hold back, or others are talked about. Ask about what happened.',
};

/** This many words can be read in one breath. */
const MOST_WORDS = 20;
/** Longer words slow a reader down. Letters. */
const MOST_LETTERS = 13;

/** Pairs of words with one meaning: they do not ask two things. */
const ONE_THING = /\b(now and then|more and more|again and again|pros and cons|up and down)\b/g;
const TWO_THINGS = /\?.*\?|\band\b|\bas well as\b|\b\p{L}+ ?\/ ?\p{L}+/u;
const LEADING =
  /\b(?:do|does|did|is|are|was|were|would|could|should|wo|ca|have|has)n’t (?:you|we|it|they)\b|\bhow (?:great|good|nice|wonderful|helpful|amazing|excellent|bad|awful|terrible)\b|\bhow much (?:do|did) you (?:love|like|enjoy)\b|\b(?:surely|obviously|clearly|of course|as we all know)\b|\b(?:do|would) you agree\b/;
const ABSOLUTE =
  /\b(?<!nearly |almost |not )(?:always|never|everyone|everybody|no one|nobody|every time|all of us|completely)\b/;
const NEGATIONS =
  /\b(?:not|no|never|none|nobody|nothing|neither|without|cannot|unable|unclear|uncomfortable|unfair|unhappy|unhelpful|unsafe|unsure|impossible|dislike|disagree|lack)\b|n’t\b/g;
const NAMES =
  /\b(?:your|their|her|his|full|first|last|whose) names?\b|\bnames? of\b|\bwho (?:in|of|from|did|was|is|said|made|has|helped|talked|spoke)\b|\b(?:which|what) (?:person|people|member|members|woman|women|colleague|mentor)\b/;

/** Words from offices and papers, and what people say instead. */
const PLAIN_WORDS: Readonly<Record<string, string>> = {
  accomplish: 'do',
  actionable: 'useful',
  additional: 'more',
  ascertain: 'find out',
  assistance: 'help',
  challenging: 'hard',
  commence: 'begin',
  competencies: 'skills',
  consequently: 'so',
  constructive: 'useful',
  deliverables: 'results',
  demonstrate: 'show',
  efficacy: 'effect',
  empower: 'help',
  empowered: 'able',
  endeavour: 'try',
  evaluate: 'rate',
  expectations: 'hopes',
  facilitate: 'help',
  facilitated: 'led',
  frequently: 'often',
  holistic: 'whole',
  impactful: 'useful',
  implement: 'do',
  implemented: 'done',
  initiate: 'begin',
  leverage: 'use',
  methodology: 'way',
  objectives: 'goals',
  optimal: 'best',
  participate: 'take part',
  participated: 'took part',
  perceive: 'see',
  prior: 'before',
  proactive: 'early',
  regarding: 'about',
  requirements: 'needs',
  stakeholders: 'people',
  subsequently: 'later',
  sufficient: 'enough',
  synergy: 'working together',
  utilise: 'use',
  utilize: 'use',
};

/** What a kind reader would say about this question, one sentence for each thing; nothing where it is plain. */
export function plainNotesOn(question: string): readonly string[] {
  const text = question.toLowerCase().replaceAll("'", '’');
  const words = text.match(/\p{L}+(?:’\p{L}+)*/gu) ?? [];
  const leading = LEADING.exec(text)?.[0];
  const absolute = ABSOLUTE.exec(text)?.[0];
  const hard = words.find((word) => Object.hasOwn(PLAIN_WORDS, word));
  const long = words.find((word) => word.length > MOST_LETTERS && word !== hard);
  const negations = text.replace(LEADING, '').match(NEGATIONS) ?? [];

  return [
    words.length > MOST_WORDS && plainQuestion.tooLong,
    TWO_THINGS.test(text.replace(ONE_THING, '')) && plainQuestion.twoInOne,
    leading !== undefined && plainQuestion.leading({ word: leading }),
    absolute !== undefined && plainQuestion.absolute({ word: absolute }),
    hard !== undefined && plainQuestion.hard({ word: hard, plain: PLAIN_WORDS[hard] ?? '' }),
    long !== undefined && plainQuestion.long({ word: long }),
    negations.length > 1 && plainQuestion.twiceNot,
    NAMES.test(text) && plainQuestion.names,
  ].filter((note) => note !== false);
}
