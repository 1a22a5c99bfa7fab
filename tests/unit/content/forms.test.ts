import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { forms, type Form } from '../../../src/library/schemas/form.ts';
import { bannedClaimsIn, unwelcomeIn } from '../../support/content/claims.ts';
import { readingGrade } from '../../support/reading-level.ts';

const all = forms.parse(
  JSON.parse(readFileSync(new URL('../../../src/content/forms/en.json', import.meta.url), 'utf8')),
);
const formOf = (id: string): Form => all.find((form) => form.id === id)!;
const kindsOf = (id: string) => formOf(id).questions.map(({ kind }) => kind);

const textsOf = (question: Form['questions'][number]) => [
  question.text,
  question.help ?? '',
  ...(question.kind === 'scale' ? [`${question.ends.low}.`, `${question.ends.high}.`] : []),
  ...('options' in question ? question.options.map(({ text }) => `${text}.`) : []),
];
const texts = all
  .flatMap(({ title, summary, when, questions }) => [
    `${title}.`,
    summary,
    when,
    ...questions.flatMap(textsOf),
  ])
  .filter((text) => text !== '');

/** What the editor of the file is told when a form is not right. */
function refusalOf(...changed: unknown[]): string {
  const { error } = forms.safeParse(changed);
  return error?.issues.map(({ message }) => message).join(' ') ?? '';
}

describe('the feedback forms', () => {
  test('go with a group from its first meeting to its last', () => {
    expect(all.map(({ id }) => id)).toEqual([
      'session-pulse',
      'first-90-days',
      'mid-cycle',
      'end-of-cycle',
      'programme-organiser',
      'page-feedback',
    ]);
  });

  test('ask for three ratings and one line after a meeting, no more', () => {
    expect(kindsOf('session-pulse')).toEqual(['scale', 'scale', 'scale', 'short']);
  });

  test('show nothing before enough people have answered', () => {
    expect(all.filter(({ minAnswers }) => minAnswers < 5)).toEqual([]);
    expect(forms.parse([{ ...formOf('mid-cycle'), minAnswers: undefined }])[0]?.minAnswers).toBe(5);
  });

  test('end with room for what no one asked', () => {
    for (const { questions } of all) expect(questions.at(-1)?.id).toBe('anything-else');
  });

  test('look back at the end on confidence, skills, network and belonging, now and before', () => {
    const looks = formOf('end-of-cycle').questions.flatMap((it) =>
      it.kind === 'scale' && it.pair !== undefined ? [`${it.pair} ${it.paired}`] : [],
    );

    expect(looks).toEqual(
      ['confidence', 'skills', 'network', 'belonging'].flatMap((pair) => [`${pair} now`, `${pair} before`]),
    );
  });

  test('warn in every form that people may guess who wrote something', () => {
    const members = all.filter(({ id }) => id !== 'programme-organiser');

    expect(members.filter(({ questions }) => !questions.some(({ help }) => help?.includes('guess')))).toEqual(
      [],
    );
  });

  test('claim nothing that no one can stand behind, of themselves least of all', () => {
    expect(texts.flatMap(bannedClaimsIn)).toEqual([]);
    expect(texts.flatMap(unwelcomeIn)).toEqual([]);
    expect(texts.filter((text) => /validated|scientific|anonymous/i.test(text))).toEqual([]);
  });

  test('are plain, and typeset', () => {
    expect(readingGrade(texts.join(' ').replace(/[“”]/g, ''))).toBeLessThanOrEqual(8);
    expect(texts.filter((text) => /['"!]/.test(text))).toEqual([]);
    expect(texts.filter((text) => !/[.?]$/.test(text))).toEqual([]);
  });
});

describe('a form that is not right is sent back with a sentence', () => {
  const pulse = formOf('session-pulse');
  const [first, second, ...rest] = pulse.questions;
  const withFirst = (change: object) =>
    refusalOf({ ...pulse, questions: [{ ...first, ...change }, second, ...rest] });

  test('when a question is missing its words', () => {
    expect(withFirst({ text: undefined })).toBe('Write the “text” of the question.');
    expect(refusalOf({ ...pulse, when: undefined })).toBe(
      'Write “when” in the life of the group the form is filled in.',
    );
  });

  test('when two questions or two forms have one id', () => {
    expect(refusalOf({ ...pulse, questions: [first, first, ...rest] })).toBe(
      'The form “session-pulse” has two questions with the id “said-what-i-thought”. Give one of them another id.',
    );
    expect(refusalOf(pulse, pulse)).toBe(
      'Two forms have the id “session-pulse”. Give one of them another id.',
    );
  });

  test('when a look back has lost its other half', () => {
    expect(withFirst({ paired: 'now', pair: 'trust' })).toBe(
      'The pair “trust” needs one question about “now” and one about “before”.',
    );
    expect(withFirst({ paired: 'now' })).toBe(
      'The question “said-what-i-thought” needs both “paired” and “pair”, or neither.',
    );
  });

  test('when the two halves of a look back cannot be compared', () => {
    const now = { ...first, paired: 'now', pair: 'trust' };
    const before = { ...second, paired: 'before', pair: 'trust', ends: { low: 'never', high: 'always' } };

    expect(refusalOf({ ...pulse, questions: [now, before, ...rest] })).toContain('need the same ends');
  });

  test('when it ends without room for anything else', () => {
    expect(refusalOf({ ...pulse, questions: [first, second] })).toContain('has to end with a question');
  });

  test('when so few answers would be shown that they point at people', () => {
    expect(refusalOf({ ...pulse, minAnswers: 2 })).toBe(
      'Set “minAnswers” to 3 or more: fewer answers point at people.',
    );
  });

  test('when two options of a choice have one id', () => {
    const option = { id: 'yes', text: 'Yes' };

    expect(withFirst({ kind: 'one', ends: undefined, options: [option, option] })).toContain(
      'two options with the id “yes”',
    );
  });
});
