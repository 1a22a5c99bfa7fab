import { useId } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { plus } from '#components/ui/icons.ts';
import { MAX_QUESTIONS } from '#domain/form/limits.ts';
import { KINDS, type Kind } from '#domain/form/question.ts';
import { feedbackNew } from '#locale/feedback-new.ts';

type Props = {
  /** No further question fits. */
  isFull: boolean;
  onAdd: (kind: Kind) => void;
};

const words = feedbackNew.questions;

/** One more question, by the way it wants to be answered. */
export function AddQuestion({ isFull, onAdd }: Props) {
  const id = useId();
  if (isFull) return <p class="muted">{words.tooMany({ most: MAX_QUESTIONS })}</p>;

  return (
    <div class="add-question" role="group" aria-labelledby={id}>
      <h3 id={id}>{words.add}</h3>
      <div class="add-question__kinds">
        {KINDS.map((kind) => (
          <Button key={kind} icon={plus} onPress={() => onAdd(kind)}>
            {words.kinds[kind]}
          </Button>
        ))}
      </div>
    </div>
  );
}
