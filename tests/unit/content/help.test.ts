import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { staleServices } from '../../../src/library/help-age.ts';
import { help, type Help } from '../../../src/library/schemas/help.ts';
import { bannedClaimsIn, unwelcomeIn } from '../../support/content/claims.ts';
import { readingGrade } from '../../support/reading-level.ts';

const folder = new URL('../../../src/content/help/', import.meta.url);
const countries = new Map(
  readdirSync(folder).map((file) => [
    file.replace('.json', ''),
    help.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
  ]),
);
const netherlands = countries.get('nl')!;
const everything = [...countries.values()];
const services = everything.flatMap((file) => file.services);

const textsOf = ({ emergency, services }: Help) =>
  [emergency.check, ...services.flatMap((it) => [`${it.name}.`, it.hours, it.for, it.check])].filter(
    (text) => text !== '',
  );

/** What the editor of the file is told when it is not right. */
function refusalOf(changed: unknown): string {
  const { error } = help.safeParse(changed);
  return error?.issues.map(({ message }) => message).join(' ') ?? '';
}

describe('where to get help', () => {
  test('is kept for each country that people may choose, and for all others', () => {
    expect([...countries].map(([file, { country }]) => [file, country])).toEqual([
      ['ca', 'CA'],
      ['eu', 'EU'],
      ['ie', 'IE'],
      ['international', 'INT'],
      ['nl', 'NL'],
      ['uk', 'GB'],
      ['us', 'US'],
    ]);
  });

  test('counts as verified only where a person has compared it with its source', () => {
    expect(services.filter(({ verified }) => verified).map(({ id }) => id)).toEqual(['nl-veilig-thuis']);
    expect(everything.filter(({ emergency }) => emergency.verified).map(({ country }) => country)).toEqual([
      'NL',
    ]);
  });

  test('says of everything else what a person has to check', () => {
    const unverified = [...everything.map(({ emergency }) => emergency), ...services].filter(
      ({ verified }) => !verified,
    );

    expect(unverified.filter(({ check }) => check.length < 40)).toEqual([]);
    expect(unverified.filter(({ verifiedOn, source }) => verifiedOn !== null || source !== null)).toEqual([]);
  });

  test('names each service once in all countries', () => {
    expect(new Set(services.map(({ id }) => id)).size).toBe(services.length);
  });

  test('offers no number as European that answers in a few countries only', () => {
    expect(services.filter(({ number }) => number?.replace(/\D/g, '') === '116006')).toEqual([]);
  });

  test('is said in plain words that promise nothing', () => {
    for (const texts of everything.map(textsOf)) {
      expect(texts.flatMap(bannedClaimsIn)).toEqual([]);
      expect(texts.flatMap(unwelcomeIn)).toEqual([]);
      expect(readingGrade(texts.join(' ').replace(/[“”]/g, ''))).toBeLessThanOrEqual(8);
      expect(texts.filter((text) => /['"!]/.test(text) || !/[.?]$/.test(text))).toEqual([]);
    }
  });
});

describe('a number that was checked', () => {
  test('is young enough to be shown on the day of this edition', () => {
    expect(everything.flatMap((file) => staleServices(file, '2026-11-21'))).toEqual([]);
  });

  test('counts for six months to the day, then someone has to look again', () => {
    expect(staleServices(netherlands, '2027-05-20')).toEqual([]);
    expect(staleServices(netherlands, '2027-05-21')).toEqual([
      'Netherlands: the emergency number was last checked on 2026-11-20, more than 6 months ago. Compare it with its source again.',
      'Netherlands: Veilig Thuis was last checked on 2026-11-20, more than 6 months ago. Compare it with its source again.',
    ]);
  });

  test('counts to the end of a month that is shorter', () => {
    const checkedOn = (verifiedOn: string) => ({
      ...netherlands,
      services: netherlands.services.map((it) => ({ ...it, verifiedOn })),
      emergency: { ...netherlands.emergency, verified: false },
    });

    expect(staleServices(checkedOn('2026-08-31'), '2027-02-28')).toEqual([]);
    expect(staleServices(checkedOn('2026-08-31'), '2027-03-01')).toHaveLength(1);
    expect(staleServices(checkedOn('2026-06-30'), '2026-12-30')).toEqual([]);
    expect(staleServices(checkedOn('2026-06-30'), '2026-12-31')).toHaveLength(1);
  });

  test('cannot have been checked on a day to come', () => {
    expect(staleServices(netherlands, '2026-11-19')[0]).toContain('a day still to come. Correct the day.');
  });
});

describe('a file that is not right is sent back with a sentence', () => {
  const [first, ...others] = netherlands.services;
  const withFirst = (change: object) =>
    refusalOf({ ...netherlands, services: [{ ...first, ...change }, ...others] });

  test('when a service is called verified and no one says when or with what', () => {
    expect(withFirst({ verifiedOn: null })).toBe(
      '“nl-veilig-thuis” is verified. Write in “verifiedOn” on which day.',
    );
    expect(withFirst({ source: null })).toBe(
      '“nl-veilig-thuis” is verified. Write in “source” with which page.',
    );
    expect(withFirst({ check: 'Call them.' })).toContain('Empty its “check”');
    expect(withFirst({ number: null })).toContain('Write the number or the address');
  });

  test('when a service is not verified and no one says what to check', () => {
    expect(withFirst({ verified: false })).toBe(
      '“nl-veilig-thuis” is not verified. Write in “check” what a person has to look up.',
    );
  });

  test('when the emergency number is called verified without a source', () => {
    expect(refusalOf({ ...netherlands, emergency: { ...netherlands.emergency, source: null } })).toBe(
      'The emergency number is verified. Write in “source” with which page.',
    );
  });

  test('when a field is missing', () => {
    expect(withFirst({ hours: undefined })).toBe('Write the “hours” in which someone answers.');
    expect(withFirst({ verified: undefined })).toBe('Say whether it is “verified”: true or false.');
  });

  test('when two services have one id', () => {
    expect(withFirst({ id: 'nl-113' })).toBe(
      'Two services have the id “nl-113”. Give one of them another id.',
    );
  });
});
