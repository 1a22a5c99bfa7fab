import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLANK, readKept } from '#components/feedback/new/kept-draft.ts';
import { draftFrom, readSuggestion } from '#components/feedback/new/templates.ts';
import { problemsOf, stepsOf, type FormDraft } from '#domain/form/draft.ts';
import { nameOf, withoutStep, withStep, withStepAt } from '#domain/form/edit-steps.ts';
import { lookBackFrom, withoutLookBack } from '#domain/form/look-back.ts';
import { normaliseDraft } from '#domain/form/normalise-draft.ts';
import { ownQuestion, withOption } from '#domain/form/own-question.ts';
import { KINDS, type ChoiceQuestion, type Question, type ScaleQuestion } from '#domain/form/question.ts';
import { packSheet, readSheet } from '#domain/form/sheet.ts';
import { stepWithProblem } from '#domain/form/step-problem.ts';
import { feedbackNew } from '#locale/feedback-new.ts';
import { QUESTIONS, SHEET } from '../form/some-form.ts';

const { usualEnds, beforeOf } = feedbackNew.question;
const draftOf = (questions: readonly Question[]): FormDraft => ({ ...BLANK, title: 'Ours', questions });
const asked = (text: string): Question => ({ ...ownQuestion('short', [], usualEnds), text });
const aScale = { ...ownQuestion('scale', [], usualEnds), text: 'I feel heard.' } as ScaleQuestion;
const aChoice = { ...ownQuestion('one', [], usualEnds), text: 'When shall we meet?' } as ChoiceQuestion;

/** The name under which a question of one's own goes into a form. */
const nameIn = (...questions: Question[]) => normaliseDraft(draftOf(questions)).questions.map(({ id }) => id);

describe('a question of one’s own', () => {
  test('begins empty, and is not taken for finished', () => {
    for (const kind of KINDS) {
      const draft = draftOf([ownQuestion(kind, [], usualEnds)]);
      expect(problemsOf(normaliseDraft(draft)), kind).toMatchObject([{ problem: 'not-finished' }]);
    }
  });

  test('is known as the same when the next form asks it again, and as another in other words', () => {
    expect(nameIn(asked('What should we keep?'))).toEqual(nameIn(asked('  What should we keep? ')));
    expect(nameIn(asked('What should we keep?'))).not.toEqual(nameIn(asked('What should we change?')));
  });

  test('may stand in a form twice', () => {
    const twice = [asked('What else?'), { ...asked('What else?'), id: 'new-2' }];

    expect(new Set(nameIn(...twice)).size).toBe(2);
    expect(problemsOf(normaliseDraft(draftOf(twice)))).toEqual([]);
  });

  test('never takes the name of another, however many are added and taken out', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.nat())), (acts) => {
        let questions: readonly Question[] = [];
        for (const [kind, out] of acts) {
          questions = [...questions, ownQuestion(kind, questions, usualEnds)];
          const gone = stepsOf(questions)[out];
          if (gone !== undefined) questions = withoutStep(questions, gone);
        }
        expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
      }),
    );
  });

  test('takes over the ends of the scale before it', () => {
    const ends = { low: 'far too short', high: 'far too long' };

    expect(ownQuestion('scale', [{ ...aScale, ends }], usualEnds)).toMatchObject({ ends });
  });

  test('leaves out the answers that were left empty', () => {
    const options = ['Monday', ' ', 'Friday', ''].map((text, nth) => ({ id: `o${nth}`, text }));
    const [question] = normaliseDraft(draftOf([{ ...aChoice, options }])).questions;

    expect(question).toMatchObject({ options: [{ text: 'Monday' }, { text: 'Friday' }] });
  });

  test('tells its answers apart when one is added', () => {
    const three = withOption({ ...aChoice, options: withOption(aChoice).options.toSpliced(0, 1) });

    expect(new Set(three.options.map(({ id }) => id)).size).toBe(3);
  });
});

describe('a look back', () => {
  test('asks the same about before, on the same scale', () => {
    const [now, before] = lookBackFrom(aScale, beforeOf);

    expect(before).toMatchObject({ text: 'Looking back, before we began: I feel heard.', ends: aScale.ends });
    expect(problemsOf(normaliseDraft(draftOf([now, before!])))).toEqual([]);
  });

  test('stays a pair when its questions get their names', () => {
    const { questions } = normaliseDraft(draftOf([...lookBackFrom(aScale, beforeOf)]));

    expect(stepsOf(questions)).toHaveLength(1);
    expect(readSheet(packSheet({ ...SHEET, questions }))?.questions).toEqual(questions);
  });

  test('can be given up, and brought back in the words it had', () => {
    const [now, before] = lookBackFrom(aScale, beforeOf) as readonly [ScaleQuestion, ScaleQuestion];
    const earlier = { ...before, text: 'Before, I felt heard.' };

    expect(withoutLookBack(now)).toEqual([aScale]);
    expect(lookBackFrom(aScale, beforeOf, earlier)).toEqual([now, earlier]);
  });
});

describe('a form that is put together', () => {
  test('keeps everything over a reload, finished or not', () => {
    const half = draftOf([
      ...QUESTIONS,
      ownQuestion('one', QUESTIONS, usualEnds),
      ownQuestion('scale', QUESTIONS, usualEnds),
    ]);

    expect(readKept(JSON.stringify(half))).toEqual(half);
    for (const other of ['', 'null', '{}', 'what?']) expect(readKept(other)).toBeUndefined();
  });

  test('brings back a question where it stood', () => {
    stepsOf(QUESTIONS).forEach((step, at) => {
      expect(withStepAt(withoutStep(QUESTIONS, step), step, at)).toEqual(QUESTIONS);
    });
  });

  test('changes one question and no other', () => {
    const changed = withStep(QUESTIONS, [{ ...QUESTIONS[0]!, text: 'Changed' }]);

    expect(changed.map(({ text }) => text)).toEqual([
      'Changed',
      ...QUESTIONS.slice(1).map(({ text }) => text),
    ]);
  });

  test('leads to the question that is not finished, also to one with no name yet', () => {
    const empty = ownQuestion('long', QUESTIONS, usualEnds);
    const draft = draftOf([...QUESTIONS, empty]);

    expect(stepWithProblem(draft, problemsOf(normaliseDraft(draft)))).toBe(empty.id);
    expect(stepWithProblem(draft, [])).toBeUndefined();
  });

  test('names a step after its first question', () => {
    expect(stepsOf(QUESTIONS).map(nameOf)).toEqual(
      QUESTIONS.map(({ id }) => id).filter((id) => id !== 'sure-before'),
    );
  });
});

describe('what an address suggests', () => {
  const pulse = {
    id: 'session-pulse',
    title: 'After a meeting',
    summary: '',
    when: '',
    minAnswers: 6,
    questions: [...QUESTIONS],
  };

  test('is a form, a title, both or nothing', () => {
    expect(readSuggestion('#template=mid-cycle')).toEqual({ template: 'mid-cycle', title: '' });
    expect(readSuggestion('#title=Our%20spring&template=x')).toEqual({ template: 'x', title: 'Our spring' });
    expect(readSuggestion('')).toEqual({ template: '', title: '' });
    expect(readSuggestion(`#title=${'é'.repeat(99)}`).title).toHaveLength(60);
  });

  test('is begun with under its own title, or the one suggested', () => {
    expect(draftFrom(pulse, '')).toMatchObject({ title: 'After a meeting', minAnswers: 6 });
    expect(draftFrom(pulse, 'Our spring').title).toBe('Our spring');
    expect(draftFrom(undefined, '')).toEqual(BLANK);
  });
});
