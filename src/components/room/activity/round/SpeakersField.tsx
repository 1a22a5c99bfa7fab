import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Checkbox } from '#components/ui/Checkbox.tsx';
import { Status } from '#components/ui/Status.tsx';
import { seatOf } from '#domain/facts/seats.ts';
import { roundLead } from '#locale/activity/round-lead.ts';
import { useRoom } from '../../hooks/use-room.ts';
import { moved, type RoundForm } from './round-plan.ts';

const words = roundLead.setUp;

type Props = {
  form: RoundForm;
  onChange: (changed: Partial<RoundForm>) => void;
};

const UP = 'M12 19V5M6 11l6-6 6 6';
const DOWN = 'M12 5v14M6 13l6 6 6-6';

/** Who speaks; by hand also when. Someone away is left out at first. */
export function SpeakersField({ form, onChange }: Props) {
  const { room, me } = useRoom();
  const [said, announce] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef('');
  const isByHand = form.order === 'byHand';
  const move = (from: number, to: number, name: string, label: string) => {
    pressed.current = label;
    onChange({ seats: moved(form.seats, from, to) });
    announce(words.moved({ name, place: to + 1 }));
  };
  // A row that changes places is taken out and put in again: the focus goes along with it.
  useLayoutEffect(() => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    if (pressed.current !== '') buttons.find((button) => button.ariaLabel === pressed.current)?.focus();
  }, [form.seats]);

  return (
    <fieldset class="field speakers">
      <legend>{words.who}</legend>
      <p class="field__hint">{words.whoHint}</p>
      <ol role="list" class="speakers__list" ref={list}>
        {form.seats.map((id, place) => {
          const seat = seatOf(room, id);
          const name = seat?.name ?? '';
          return (
            <li key={id}>
              <Checkbox
                label={id === me?.id ? words.you({ name }) : name}
                hint={seat?.standing === 'away' ? words.away : undefined}
                checked={form.chosen.includes(id)}
                onChange={(isChosen) =>
                  onChange({
                    chosen: isChosen ? [...form.chosen, id] : form.chosen.filter((other) => other !== id),
                  })
                }
              />
              {isByHand && (
                <span class="speakers__moves">
                  <Button
                    kind="quiet"
                    icon={UP}
                    name={words.earlier({ name })}
                    onPress={() => move(place, Math.max(0, place - 1), name, words.earlier({ name }))}
                  />
                  <Button
                    kind="quiet"
                    icon={DOWN}
                    name={words.later({ name })}
                    onPress={() =>
                      move(place, Math.min(form.seats.length - 1, place + 1), name, words.later({ name }))
                    }
                  />
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <Status message={said} hidden />
    </fieldset>
  );
}
