import { useEffect, useState } from 'preact/hooks';
import type { Device } from '#client/device/device.ts';
import { forgetMadeForm, keepMadeForm, listMadeForms, type MadeForm } from '#client/form/made-forms.ts';
import { Button } from '#components/ui/Button.tsx';
import { x } from '#components/ui/icons.ts';
import { myForms as words } from '#locale/feedback-my-forms.ts';
import { longDay, momentOf } from '../../shared/days.ts';
import { OwnLink } from './OwnLink.tsx';
import { Removed } from '../../shared/Removed.tsx';

type Props = { device: Device };

/** The forms made on this device, each with the way to its results. */
export function MyForms({ device }: Props) {
  const [forms, setForms] = useState<readonly MadeForm[] | null>(null);
  const [forgotten, setForgotten] = useState<MadeForm | null>(null);
  const list = () =>
    void listMadeForms(device).then(setForms, () => {
      setForms([]);
    });
  useEffect(list, [device]);

  const forget = async (form: MadeForm) => {
    setForgotten(form);
    await forgetMadeForm(device, form.id).catch(() => undefined);
    list();
  };
  const bringBack = async () => {
    if (forgotten !== null) await keepMadeForm(device, forgotten).catch(() => undefined);
    setForgotten(null);
    list();
  };

  return (
    <section class="my-forms">
      <h2>{words.forms}</h2>
      {forms?.length === 0 && <p class="muted">{words.none}</p>}
      <ul role="list">
        {forms?.map((form) => (
          <li class="entry" key={form.id}>
            <div>
              <b dir="auto">{form.title}</b>
              <p class="small muted">
                {words.made({ day: longDay(form.made) })}.{' '}
                {form.expiresAt > Date.now() ? words.until({ when: momentOf(form.expiresAt) }) : words.past}.
              </p>
            </div>
            <div class="entry__acts">
              <a
                class="btn btn--ink"
                href={`/feedback/results#${form.secret}`}
                aria-label={words.results(form)}
              >
                {words.see}
              </a>
              <Button kind="quiet" icon={x} name={words.forget(form)} onPress={() => void forget(form)}>
                {words.forgetShort}
              </Button>
            </div>
            {form.expiresAt > Date.now() && <OwnLink form={form} />}
          </li>
        ))}
      </ul>
      <Removed
        message={forgotten === null ? '' : words.forgotten(forgotten)}
        undoWord={words.undo}
        onUndo={() => void bringBack()}
      />
      <p>
        <a class="btn" href="/feedback/new">
          {words.ends.make}
        </a>
      </p>
    </section>
  );
}
