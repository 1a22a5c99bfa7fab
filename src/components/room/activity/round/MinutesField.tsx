import { Button } from '#components/ui/Button.tsx';
import { minus, plus } from '#components/ui/icons.ts';
import { TextField } from '#components/ui/TextField.tsx';
import { roundLead } from '#locale/activity/round-lead.ts';
import { lengthOf } from '../shared/length-words.ts';
import { minutesIn, MINUTES, msEachIn, stepped, type RoundForm } from './round-plan.ts';

const words = roundLead.setUp;

type Props = {
  form: RoundForm;
  onChange: (changed: Partial<RoundForm>) => void;
};

/** The minutes of one turn or of the whole round, and what follows from them. */
export function MinutesField({ form, onChange }: Props) {
  const { pace, chosen } = form;
  const { least, most } = MINUTES[pace];
  const isWrong = minutesIn(form) === undefined && form[pace] !== '';
  const msEach = msEachIn(form);
  const step = (direction: 1 | -1) => onChange({ [pace]: stepped(form, direction) });

  return (
    <div class="minutes">
      <div class="minutes__row">
        <TextField
          key={pace}
          label={words.minutes[pace]}
          hint={words.minutesHint}
          error={isWrong ? words.minutesWrong({ least, most }) : undefined}
          kind="number"
          min={least}
          max={most}
          step={pace === 'each' ? 0.25 : 1}
          value={form[pace]}
          onText={(typed) => onChange({ [pace]: typed })}
        />
        <Button icon={minus} name={words.less} onPress={() => step(-1)} />
        <Button icon={plus} name={words.more} onPress={() => step(1)} />
      </div>
      <p class="muted" aria-live="polite">
        {msEach !== undefined &&
          words.makes[pace]({ time: lengthOf(pace === 'each' ? msEach * chosen.length : msEach) })}
      </p>
    </div>
  );
}
