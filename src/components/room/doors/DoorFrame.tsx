import type { ComponentChildren } from 'preact';
import { LeaveButton } from '#components/ui/LeaveButton.tsx';
import { Logo } from '#components/circle/Logo.tsx';
import { frame } from '#locale/frame.ts';

type Props = { children: ComponentChildren };

/** What stands around every door: the way home, the way out, one column. */
export function DoorFrame({ children }: Props) {
  return (
    <div class="door">
      <header class="room-top">
        <Logo />
        <LeaveButton words={frame} />
      </header>
      <main id="main" class="door__main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
