import * as z from 'zod';
import { id, words } from './fields.ts';

/** As it is dialled, written so that it can be read. */
const number = z
  .string('Write the “number”, or null where there is none.')
  .regex(/^[0-9][0-9 -]{1,20}$/, 'a number has digits, spaces and hyphens only')
  .nullable();

/** What a person has compared with its source, and when. Nothing that is not verified may be shown. */
const proof = {
  /** True only when a person has compared the entry with its source. */
  verified: z.boolean('Say whether it is “verified”: true or false.'),
  /** The day on which that was, written 2026-11-21. It counts for six months. */
  verifiedOn: z.iso.date('Write “verifiedOn” as a day like 2026-11-21, or null.').nullable(),
  /** The page it was compared with. */
  source: z.url('Write the address of the “source”, or null.').nullable(),
  /** What a person has to check before it may be shown. Empty only when verified. */
  check: z
    .string('Write the “check”: what a person has to look up before this may be shown.')
    .trim()
    .max(400),
};

const emergency = z.strictObject({
  /** The local emergency number; null where there is none to give. */
  number,
  ...proof,
});

const service = z.strictObject({
  /** The same in every language; begins with the country. */
  id,
  /** The name it goes by itself. */
  name: words(80, 'Write the “name” of the service.'),
  number,
  /** Its own site, for those who would rather read or write. */
  url: z.url('Write the “url” of the service, or null.').nullable(),
  /** When someone answers, and what it costs. */
  hours: words(120, 'Write the “hours” in which someone answers.'),
  /** Codes of the languages in which it answers, like “nl”. Empty as long as no one has looked. */
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/, 'a language is a code like “nl”')),
  /** Whom it is for, in a few plain words. */
  for: words(120, 'Write whom the service is “for”.'),
  ...proof,
});

/**
 * The help of one country, as an organiser keeps it in `src/content/help/<country>.json`. People choose their country
 * themselves; it is never guessed from where they are.
 */
export const help = z
  .strictObject({
    /** The ISO code of the country, “EU” for what holds in all its countries, “INT” for the rest of the world. */
    country: z.string().regex(/^(?:[A-Z]{2}|INT)$/, 'a country is a code like “NL”, “EU” or “INT”'),
    name: words(60, 'Write the “name” of the country.'),
    emergency,
    services: z.array(service),
  })
  .superRefine(({ emergency, services }, context) => {
    const ids = services.map(({ id }) => id);
    const problems = [
      ...proofProblems('The emergency number', emergency, emergency.number !== null),
      ...services.flatMap((it) => proofProblems(`“${it.id}”`, it, it.number !== null || it.url !== null)),
      ...ids
        .filter((id, index) => ids.indexOf(id) < index)
        .map((id) => `Two services have the id “${id}”. Give one of them another id.`),
    ];
    for (const message of problems) context.addIssue({ code: 'custom', message });
  });

export type Help = z.infer<typeof help>;
type Proof = Pick<Help['emergency'], keyof typeof proof>;

/** What is said about having been checked and cannot be so, and what to fix. */
function proofProblems(what: string, it: Proof, canBeReached: boolean): string[] {
  if (!it.verified) {
    return it.check === '' ? [`${what} is not verified. Write in “check” what a person has to look up.`] : [];
  }
  const problems = [];
  if (it.verifiedOn === null) problems.push(`${what} is verified. Write in “verifiedOn” on which day.`);
  if (it.source === null) problems.push(`${what} is verified. Write in “source” with which page.`);
  if (it.check !== '') problems.push(`${what} is verified. Empty its “check”, or set “verified” to false.`);
  if (!canBeReached)
    problems.push(`${what} is verified. Write the number or the address it was verified for.`);
  return problems;
}
