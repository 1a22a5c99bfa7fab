import type { ComponentChildren } from 'preact';
import { feedback } from '#locale/feedback.ts';
import { feedbackAnswer as words } from '#locale/feedback-answer.ts';

/** Where the road to a form may end. */
export type End = keyof typeof feedback.ends | 'closed';

type Props = {
  end: End;
  /** What somebody had written before the road ended, for instance. */
  children?: ComponentChildren;
};

/** There is nothing to answer, and this is why. */
export function FormEnd({ end, children }: Props) {
  const { title, text } = end === 'closed' ? words.closed : feedback.ends[end];

  return (
    <>
      <h1>{title}</h1>
      <p class="lede">{text}</p>
      {children}
    </>
  );
}
