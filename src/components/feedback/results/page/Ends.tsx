import { readLink } from '#client/form/form-links.ts';
import { FeedbackFrame } from '../../shared/FeedbackFrame.tsx';
import { PasteLink } from '#components/ui/PasteLink.tsx';
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
      {mayBePasted && <PasteLink label={results.privateLink} goWord={words.go} read={leadsTo} />}
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

function leadsTo(pasted: string) {
  const link = readLink(pasted);
  if (link === undefined) return { wrong: words.pasteWrong };
  if (link.keeperSecret === null) return { wrong: words.pasteShort };
  return { address: `/feedback/results#${link.secret}.${link.keeperSecret}` };
}
