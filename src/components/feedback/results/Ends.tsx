import { useState } from 'preact/hooks';
import { readLink } from '#client/form-links.ts';
import { FeedbackFrame } from '#components/feedback/FeedbackFrame.tsx';
import { focusFirstWrong } from '#components/room/doors/focus-wrong.ts';
import { Button } from '#components/ui/Button.tsx';
import { TextField } from '#components/ui/TextField.tsx';
import { feedback } from '#locale/feedback.ts';
import { myForms } from '#locale/feedback-my-forms.ts';
import { results } from '#locale/feedback-results.ts';

type Props = {
  end: 'noLink' | 'needsMore' | 'notYours' | 'unreadable' | 'gone' | 'erased' | 'notSecure';
};

const words = myForms.ends;

/** Nothing can be opened here: why, and what to do next. */
export function Ends({ end }: Props) {
  const { title, text } = { ...feedback.ends, ...words }[end];
  const mayBePasted = end === 'noLink' || end === 'needsMore' || end === 'notYours' || end === 'unreadable';

  return (
    <FeedbackFrame>
      <div role="status">
        <h1>{title}</h1>
        <p class="lede">{text}</p>
      </div>
      {mayBePasted && <PasteLink />}
      {end !== 'notSecure' && (
        <p>
          <a class="btn btn--ink" href="/feedback/results">
            {words.all}
          </a>
        </p>
      )}
    </FeedbackFrame>
  );
}

/** Somewhere to paste the private link into. Pasting alone sends nothing. */
function PasteLink() {
  const [pasted, setPasted] = useState('');
  const [error, setError] = useState<string>();

  const go = () => {
    const link = readLink(pasted);
    if (link === undefined || link.keeperSecret === null) {
      setError(link === undefined ? words.pasteWrong : words.pasteShort);
      return;
    }
    // The fragment alone would not load the page anew; the page listens for that and does.
    location.assign(`/feedback/results#${link.secret}.${link.keeperSecret}`);
  };

  return (
    <form
      class="paste-link"
      onSubmit={(event) => {
        event.preventDefault();
        go();
        focusFirstWrong(event.currentTarget);
      }}
    >
      <TextField
        label={results.privateLink}
        error={error}
        value={pasted}
        onText={(text) => {
          setPasted(text);
          setError(undefined);
        }}
      />
      <Button kind="primary" size="big" wide submits>
        {words.go}
      </Button>
    </form>
  );
}
