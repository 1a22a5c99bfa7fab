import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { undo } from '#components/ui/icons.ts';
import { Status } from '#components/ui/Status.tsx';
import { movedBy, stepsOf, type FormStep } from '#domain/form/draft.ts';
import { MAX_QUESTIONS } from '#domain/form/limits.ts';
import type { Kind, Question } from '#domain/form/question.ts';
import { feedbackNew } from '#locale/feedback-new.ts';
import { AddQuestion } from './AddQuestion.tsx';
import { nameOf, numberOf, withoutStep, withStep, withStepAt } from '#domain/form/edit-steps.ts';
import { ownQuestion } from '#domain/form/own-question.ts';
import { StepRow } from './StepRow.tsx';
import { useFocusOn } from './use-focus-on.ts';

type Props = {
  questions: readonly Question[];
  /** The step whose words can be changed now. */
  openStep: string | null;
  hasTried: boolean;
  onOpen: (step: string | null) => void;
  onChange: (questions: readonly Question[]) => void;
};

/** A step that was taken out, and where it stood. */
type Removed = { readonly step: FormStep; readonly index: number };

const words = feedbackNew.questions;

/** The questions in their order: each can be changed, moved, taken out and brought back. */
export function QuestionList({ questions, openStep, hasTried, onOpen, onChange }: Props) {
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const [said, announce] = useState('');
  const { ref, focusOn } = useFocusOn<HTMLElement>();
  const steps = stepsOf(questions);
  const last = removed.at(-1);

  const move = (step: FormStep, by: -1 | 1) => {
    const moved = movedBy(questions, nameOf(step), by);
    if (moved === questions) {
      announce(by < 0 ? words.isFirst : words.isLast);
      return;
    }
    onChange(moved);
    announce(words.moved({ number: numberOf(moved, nameOf(step)), of: steps.length }));
    // The browser lets go of what is moved on the page.
    focusOn(`[data-step="${nameOf(step)}"] [data-act="${by < 0 ? 'up' : 'down'}"] button`);
  };
  const remove = (step: FormStep, index: number) => {
    onChange(withoutStep(questions, step));
    setRemoved([...removed, { step, index }]);
    onOpen(null);
    announce(words.removed({ text: titleOf(step) }));
    focusOn('[data-act="undo"] button');
  };
  const bringBack = ({ step, index }: Removed) => {
    const back = withStepAt(questions, step, index);
    onChange(back);
    setRemoved(removed.slice(0, -1));
    announce(words.isBack({ number: numberOf(back, nameOf(step)) }));
    focusOn(`[data-step="${nameOf(step)}"] [data-act="change"] button`);
  };
  const add = (kind: Kind) => {
    const taken = [...questions, ...removed.flatMap(({ step }) => step)];
    const question = ownQuestion(kind, taken, feedbackNew.question.usualEnds);
    onChange([...questions, question]);
    onOpen(question.id);
    announce(words.added({ number: steps.length + 1 }));
    focusOn(`[data-step="${question.id}"] textarea`);
  };

  const undoRow = last !== undefined && (
    <li class="step step--removed" key="undo">
      <p>{words.removed({ text: titleOf(last.step) })}</p>
      <span data-act="undo">
        <Button icon={undo} onPress={() => bringBack(last)}>
          {words.undo}
        </Button>
      </span>
    </li>
  );

  return (
    <section class="new-form__part" ref={ref}>
      <h2>{words.heading}</h2>
      {questions.length === 0 && (
        <p class={hasTried ? 'field__error' : 'muted'}>{hasTried ? words.noneYet : words.none}</p>
      )}
      <ol class="steps" role="list" aria-label={words.list}>
        {steps.flatMap((step, index) => [
          last?.index === index && undoRow,
          <StepRow
            key={nameOf(step)}
            step={step}
            number={index + 1}
            isOpen={openStep === nameOf(step)}
            hasTried={hasTried}
            onChange={(changed) => onChange(withStep(questions, changed))}
            onOpen={() => {
              onOpen(nameOf(step));
              focusOn(`[data-step="${nameOf(step)}"] textarea`);
            }}
            onDone={() => {
              onOpen(null);
              focusOn(`[data-step="${nameOf(step)}"] [data-act="change"] button`);
            }}
            onMove={(by) => move(step, by)}
            onRemove={() => remove(step, index)}
          />,
        ])}
        {last !== undefined && last.index >= steps.length && undoRow}
      </ol>
      <Status message={said} hidden />
      {questions.length > MAX_QUESTIONS && (
        <p class="field__error">{words.tooMany({ most: MAX_QUESTIONS })}</p>
      )}
      <AddQuestion isFull={questions.length >= MAX_QUESTIONS} onAdd={add} />
    </section>
  );
}

function titleOf([question]: FormStep): string {
  return question.text.trim() === '' ? words.untitled : question.text;
}
