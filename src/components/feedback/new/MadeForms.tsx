import { useState } from 'preact/hooks';
import { formLink } from '#client/form/form-links.ts';
import type { MadeForm } from '#client/form/made-forms.ts';
import { whenOf } from '#components/ui/when.ts';
import { Button } from '#components/ui/Button.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { copy } from '#components/ui/icons.ts';
import { Status } from '#components/ui/Status.tsx';
import { feedbackNew } from '#locale/feedback-new.ts';
import { longDay } from '../shared/days.ts';
import { useCopying } from './use-copying.ts';

type Props = {
  forms: readonly MadeForm[];
  onForget: (id: string) => Promise<void>;
};

const words = feedbackNew.list;

/** The forms made on this device: their link to hand out again, and the way to what was answered. */
export function MadeForms({ forms, onForget }: Props) {
  const [forgetting, setForgetting] = useState<MadeForm | null>(null);
  const [said, announce] = useState('');
  const { shown, copyIt } = useCopying(announce);
  const forget = async ({ id, title }: MadeForm) => {
    await onForget(id);
    setForgetting(null);
    announce(words.forgotten({ title }));
  };

  return (
    <>
      {forms.length > 0 && (
        <section class="made-list">
          <h2>{words.heading}</h2>
          <p class="muted small">{words.text}</p>
          <ul role="list">
            {forms.map((form) => (
              <MadeFormRow
                key={form.id}
                form={form}
                isShown={shown === form.id}
                onCopy={(link) => void copyIt(form.id, link, words.copied({ title: form.title }))}
                onForget={() => setForgetting(form)}
              />
            ))}
          </ul>
        </section>
      )}
      <Status message={said} />
      {forgetting !== null && (
        <Dialog
          open
          title={words.forgetTitle({ title: forgetting.title })}
          closeWord={words.forgetNot}
          onClose={() => setForgetting(null)}
        >
          <p>{words.forgetText}</p>
          <div class="dialog__acts">
            <Button kind="ink" single onPress={() => void forget(forgetting)}>
              {words.forgetDo}
            </Button>
            <Button kind="quiet" onPress={() => setForgetting(null)}>
              {words.forgetNot}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}

type RowProps = {
  form: MadeForm;
  /** The link stands there to be copied by hand. */
  isShown: boolean;
  onCopy: (link: string) => void;
  onForget: () => void;
};

function MadeFormRow({ form, isShown, onCopy, onForget }: RowProps) {
  const { secret, title, made, expiresAt } = form;
  const link = formLink(location.origin, secret);
  const isOver = expiresAt <= Date.now();

  return (
    <li>
      <h3>
        <bdi>{title}</bdi>
      </h3>
      <p class="muted small">
        {words.madeOn({ day: longDay(made) })}{' '}
        {isOver ? words.over : words.until({ until: whenOf(expiresAt, Date.now()) })}
      </p>
      {isShown && <input class="input" readOnly value={link} aria-label={words.link({ title })} />}
      <div class="made-list__acts">
        {!isOver && (
          <>
            <a class="btn" href={`/feedback/results#${secret}`} aria-label={words.resultsOf({ title })}>
              {words.results}
            </a>
            <Button icon={copy} name={words.copyOf({ title })} onPress={() => onCopy(link)}>
              {words.copy}
            </Button>
          </>
        )}
        <Button kind="quiet" name={words.forgetOf({ title })} onPress={onForget}>
          {words.forget}
        </Button>
      </div>
    </li>
  );
}
