import type { ComponentChildren } from 'preact';
import { LeaveButton } from '#components/ui/LeaveButton.tsx';
import { Logo } from '#components/circle/Logo.tsx';
import { frame } from '#locale/frame.ts';

type Props = {
  /** One column to read and answer in, or the whole page for tables and drawings. */
  width?: 'column' | 'page';
  children: ComponentChildren;
};

/** What stands around every page of a form: the way home, the way out, and the content. */
export function FeedbackFrame({ width = 'column', children }: Props) {
  return (
    <div class={`feedback feedback--${width}`}>
      <header class="room-top">
        <Logo />
        <LeaveButton words={frame} />
      </header>
      <main id="main" class="feedback__main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
