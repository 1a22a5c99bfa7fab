import { useState } from 'preact/hooks';
import type { JustMade } from '#client/form/form-editor.ts';
import { resultsLink } from '#client/form/form-links.ts';
import { whenOf } from '#components/ui/when.ts';
import { Button } from '#components/ui/Button.tsx';
import { feedbackNew } from '#locale/feedback-new.ts';
import { PageTitle } from './PageTitle.tsx';
import { PrivateResults } from './PrivateResults.tsx';
import { SendLink } from './SendLink.tsx';

type Props = {
  form: JustMade;
  onAnother: () => void;
};

const words = feedbackNew.made;

/** The form is made: one link for those who answer, and another, private one for the asker. */
export function FormMade({ form, onAnother }: Props) {
  const { secret, keeperSecret, title, expiresAt, isKept } = form;
  const [isSafe, setIsSafe] = useState(isKept);
  const own = resultsLink(location.origin, secret, keeperSecret);

  return (
    <>
      <PageTitle takesFocus>{words.title}</PageTitle>
      <p class="lede">{words.lede({ title, until: whenOf(expiresAt, Date.now()) })}</p>
      {!isKept && <PrivateResults link={own} isKept={false} onSafe={() => setIsSafe(true)} />}
      <SendLink secret={secret} />
      {isKept && <PrivateResults link={own} isKept onSafe={() => undefined} />}
      <div class="new-form__acts">
        {isSafe ? (
          // This browser knows the rest of the link: it need not stand in the address, where others may see it.
          <a class="btn btn--primary btn--big" href={isKept ? `/feedback/results#${secret}` : own}>
            {words.results}
          </a>
        ) : (
          <Button kind="primary" size="big" waiting={words.resultsWait}>
            {words.results}
          </Button>
        )}
        <Button kind="quiet" size="big" onPress={onAnother}>
          {words.another}
        </Button>
      </div>
    </>
  );
}
