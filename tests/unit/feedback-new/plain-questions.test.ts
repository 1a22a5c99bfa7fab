import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainNotesOn, plainQuestion } from '#locale/plain-question.ts';
import forms from '../../../src/content/forms/en.json' with { type: 'json' };
import { readingGrade } from '../../support/reading-level.ts';

const { leading, absolute, hard, long } = plainQuestion;

describe('a reader of questions', () => {
  test.each([
    'What should we keep?',
    'How fair was the time today?',
    'The time was shared in a fair way today.',
    'I could say what I really thought.',
    'How often did you meet?',
    'Name one thing we should do in another way.',
    'Do you write now and then?',
    'Would mornings or evenings suit you?',
    '',
  ])('has nothing to say about “%s”', (question) => {
    expect(plainNotesOn(question)).toEqual([]);
  });

  test('says when a question is too long to read in one breath', () => {
    const words = Array.from({ length: 20 }, () => 'so').join(' ');

    expect(plainNotesOn(`${words}?`)).toEqual([]);
    expect(plainNotesOn(`${words} so?`)).toEqual([plainQuestion.tooLong]);
  });

  test.each([
    'How clear and useful was the meeting?',
    'Was it long? Was it dull?',
    'Did you like the place as well as the hour?',
    'How was the place/time for you?',
  ])('sees two questions in “%s”', (question) => {
    expect(plainNotesOn(question)).toEqual([plainQuestion.twoInOne]);
  });

  test.each([
    ['Don’t you think we meet too often?', 'don’t you'],
    ["Isn't it time for a break?", 'isn’t it'],
    ['How great was the round?', 'how great'],
    ['How much did you enjoy today?', 'how much did you enjoy'],
    ['Do you agree that we need more time?', 'do you agree'],
  ])('sees which answer “%s” hopes for', (question, word) => {
    expect(plainNotesOn(question)).toEqual([leading({ word })]);
  });

  test.each([
    ['I always feel heard here.', 'always'],
    ['Everyone had her say.', 'everyone'],
    ['I never felt left out.', 'never'],
  ])('doubts what is said of all or none in “%s”', (question, word) => {
    expect(plainNotesOn(question)).toEqual([absolute({ word })]);
  });

  test('does not mind what is nearly always so', () => {
    expect(plainNotesOn('I nearly always feel heard here.')).toEqual([]);
  });

  test('knows an easier word for a hard one', () => {
    expect(plainNotesOn('Did we utilise the time well?')).toEqual([hard({ word: 'utilise', plain: 'use' })]);
    expect(plainNotesOn('How is our understanding?')).toEqual([]);
    expect(plainNotesOn('How was our interconnectedness?')).toEqual([long({ word: 'interconnectedness' })]);
  });

  test('trips over no said twice, once', () => {
    expect(plainNotesOn('I did not feel unsafe.')).toEqual([plainQuestion.twiceNot]);
    expect(plainNotesOn('I don’t go without a plan.')).toEqual([plainQuestion.twiceNot]);
    expect(plainNotesOn('I did not feel safe.')).toEqual([]);
    // The hint is one thing, and said.
    expect(plainNotesOn('Don’t you feel unsafe?')).toEqual([leading({ word: 'don’t you' })]);
  });

  test.each([
    'What is your name?',
    'Who in the group talked most?',
    'Which person helped you?',
    'Write the names of those you trust.',
  ])('sees that “%s” asks for names', (question) => {
    expect(plainNotesOn(question)).toEqual([plainQuestion.names]);
  });

  test('finds four in five of our own questions plain', () => {
    const all = forms.flatMap(({ questions }) => questions.map(({ text }) => plainNotesOn(text)));

    expect(all.filter((notes) => notes.length > 0).length).toBeLessThan(all.length / 5);
  });

  test('reads whatever is written, and never says a thing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const notes = plainNotesOn(text);
        expect(new Set(notes).size).toBe(notes.length);
      }),
    );
  });

  test('speaks plainly itself', () => {
    const said = Object.values(plainQuestion).map((note) =>
      typeof note === 'string' ? note : note({ word: 'it', plain: 'it' }),
    );

    expect(readingGrade(said.join(' '))).toBeLessThanOrEqual(8);
    expect(said.filter((note) => /['"!]/.test(note))).toEqual([]);
  });
});
