import type { ComponentChildren } from 'preact';
import { feedback } from '#locale/feedback.ts';

type Props = {
  end: keyof typeof feedback.ends;
  /** What someone had written before the road ended, for instance. */
  children?: ComponentChildren;
};

/** There is nothing to answer, and this is why. */
export function FormEnd({ end, children }: Props) {
  const { title, text } = feedback.ends[end];

  return (
    <>
      <h1>{title}</h1>
      <p class="lede">{text}</p>
      {children}
    </>
  );
}
