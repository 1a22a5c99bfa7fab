import { Button } from '#components/ui/Button.tsx';
import { check, down, up } from '#components/ui/icons.ts';
import type { FormStep } from '#domain/form/draft.ts';
import { feedbackNew } from '#locale/feedback-new.ts';
import { nameOf } from '#domain/form/edit-steps.ts';
import { StepFields } from './StepFields.tsx';

type Props = {
  step: FormStep;
  /** Its place, from 1 on. */
  number: number;
  /** Its words can be changed now. */
  isOpen: boolean;
  hasTried: boolean;
  onChange: (step: FormStep) => void;
  onOpen: () => void;
  onDone: () => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

const words = feedbackNew.questions;

/** One question, or the two of a look back, with what can be done with it. */
export function StepRow({
  step,
  number,
  isOpen,
  hasTried,
  onChange,
  onOpen,
  onDone,
  onMove,
  onRemove,
}: Props) {
  const [question, before] = step;

  return (
    <li class="step" data-step={nameOf(step)}>
      <div class="step__head">
        <h3>{words.number({ number })}</h3>
        <p class="step__kind small muted">
          {words.kinds[question.kind]}
          {before !== undefined && ` · ${words.lookBack}`}
        </p>
      </div>
      {isOpen ? (
        <StepFields step={step} hasTried={hasTried} onChange={onChange} />
      ) : (
        <p class="step__text">
          <bdi>{question.text.trim() === '' ? words.untitled : question.text}</bdi>
          {before !== undefined && <bdi class="step__before muted">{before.text}</bdi>}
        </p>
      )}
      <div class="step__acts">
        <span data-act="change">
          {isOpen ? (
            <Button icon={check} kind="ink" name={words.doneNth({ number })} onPress={onDone}>
              {words.done}
            </Button>
          ) : (
            <Button name={words.changeNth({ number })} onPress={onOpen}>
              {words.change}
            </Button>
          )}
        </span>
        <span data-act="up">
          <Button kind="quiet" icon={up} name={words.upNth({ number })} onPress={() => onMove(-1)}>
            {words.up}
          </Button>
        </span>
        <span data-act="down">
          <Button kind="quiet" icon={down} name={words.downNth({ number })} onPress={() => onMove(1)}>
            {words.down}
          </Button>
        </span>
        <Button kind="quiet" name={words.removeNth({ number })} onPress={onRemove}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}
