/** Claims that no one can stand behind, and what to say instead. */
const CLAIMS: readonly { readonly found: RegExp; readonly instead: string }[] = [
  {
    found: /\b(?:guarantee[sd]?|promise[sd]?) (?:of )?confidential|confidentiality is guaranteed/i,
    instead: 'confidentiality is asked for and agreed; it cannot be enforced',
  },
  {
    found: /\b(?:fully|completely|totally|100 ?%) (?:anonymous|secure|private|safe)\b/i,
    instead: 'no account and no name is needed; the group may still recognise you by what you write',
  },
  { found: /(?:nobody|no one) can ever find out|nothing ever leaves/i, instead: 'say the limit plainly' },
  {
    found: /confidence gap|imposter syndrome|impostor syndrome/i,
    instead: 'many members say they hold back; here is what groups do',
  },
  { found: /60 ?%[^.]{0,40}100 ?%|100 ?% (?:qualified|of the criteria)/i, instead: 'leave it out' },
  { found: /\b(?:65|95) ?(?:%|per ?cent)/i, instead: 'cite Harkin and others (2016)' },
  { found: /\b42 ?(?:%|per ?cent)/i, instead: 'cite Harkin and others (2016)' },
  {
    found: /\b3 ?(?:%|per ?cent)[^.]{0,60}(?:wrote|written|goals)|(?:Harvard|Yale) (?:study|goal)/i,
    instead: 'leave it out: it never happened',
  },
  { found: /\b40 ?(?:%|per ?cent) more ideas/i, instead: 'some people find it easier' },
  {
    found: /conflict (?:makes|is good for) (?:a |the )?(?:group|team)|healthy conflict/i,
    instead: 'differences handled early cost less',
  },
  { found: /Project Aristotle/i, instead: 'cite Riedl and others (2021) with care' },
  { found: /36 questions/i, instead: 'can speed up a first connection' },
  {
    found:
      /removes? (?:the |any |all )?(?:power )?imbalance|speeds? (?:up )?(?:your )?promotion|get you promoted/i,
    instead: 'say what the evidence says: mostly satisfaction',
  },
  { found: /\b85 ?(?:%|per ?cent)/i, instead: 'leave it out: it is a self-report' },
  {
    found: /trigger warnings? (?:protect|help|keep)/i,
    instead: 'offer a choice: swap, pass, hide a topic',
  },
  {
    found: /\b(?:validated|scientific) (?:pulse|check|scale|form|tool|measure)/i,
    instead: 'a short check we wrote',
  },
  { found: /7[-–]38[-–]55|learning styles?\b|takes 21 days|21 days to/i, instead: 'leave it out: a myth' },
  { found: /\bsafe spaces?\b/i, instead: 'a space where we look after each other' },
];

/** Words that are not ours, in whatever sense. */
const UNWELCOME =
  /\b(?:ladies|girls?|guys|mompreneurs?|warriors?|tribe|sacred|pow-?wow|journeys?|empower\w*|superpowers?|supercharge\w*|unlock\w* (?:your|their) potential|game[- ]chang\w+|holistic\w*|synerg\w+|leverag\w+)\b/gi;

/** The claims in a text that we must not make, each with what to say instead. */
export function bannedClaimsIn(text: string): string[] {
  return CLAIMS.flatMap(({ found, instead }) => {
    const claim = found.exec(text);
    return claim === null ? [] : [`“${claim[0]}”: ${instead}`];
  });
}

/** Words about people and work that are not ours. */
export function unwelcomeIn(text: string): string[] {
  return [...text.matchAll(UNWELCOME)].map(([word]) => word);
}
