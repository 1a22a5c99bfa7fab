import { Choices } from '#components/ui/Choices.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { lock } from '#components/ui/icons.ts';
import { TextField } from '#components/ui/TextField.tsx';
import type { FormDraft } from '#domain/form/draft.ts';
import { MAX_MIN_ANSWERS, MIN_ANSWERS, USUAL_MIN_ANSWERS } from '#domain/form/limits.ts';
import { feedbackNew } from '#locale/feedback-new.ts';
import { FORM_LENGTHS } from './kept-draft.ts';

type Props = {
  draft: FormDraft;
  hasTried: boolean;
  onChange: (changed: Partial<FormDraft>) => void;
};

const words = feedbackNew.rules;
const OPEN = FORM_LENGTHS.map((value) => ({ value, label: words.lengths[value] }));

/** How long people can answer, how many have to, and what that keeps from whom. */
export function FormRules({ draft, hasTried, onChange }: Props) {
  const { minAnswers, ttlSeconds } = draft;
  const isWrong = !Number.isInteger(minAnswers) || minAnswers < MIN_ANSWERS || minAnswers > MAX_MIN_ANSWERS;
  const isTyping = minAnswers === 0 && !hasTried;

  return (
    <section class="new-form__part">
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <div class="lengths">
        <Choices
          legend={words.open}
          hint={words.openHint}
          choices={OPEN}
          value={FORM_LENGTHS.find((length) => Number(length) === ttlSeconds)}
          onChoose={(length) => onChange({ ttlSeconds: Number(length) })}
        />
      </div>
      <TextField
        label={words.least}
        hint={words.leastHint({ usual: USUAL_MIN_ANSWERS, fewest: MIN_ANSWERS })}
        error={
          isWrong && !isTyping ? words.leastWrong({ fewest: MIN_ANSWERS, most: MAX_MIN_ANSWERS }) : undefined
        }
        kind="number"
        min={MIN_ANSWERS}
        max={MAX_MIN_ANSWERS}
        step={1}
        value={minAnswers === 0 ? '' : String(minAnswers)}
        onText={(typed) => onChange({ minAnswers: Number(typed) })}
      />
      <div class="notice">
        <Icon of={lock} />
        <b>{words.keysTitle}</b>
        <span>{words.keys}</span>
        <span>{words.cannot}</span>
      </div>
    </section>
  );
}
