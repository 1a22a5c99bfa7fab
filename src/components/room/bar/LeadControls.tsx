import type { ComponentChildren } from 'preact';
import { useRoom } from '../hooks/use-room.ts';
import type { Opens } from './bar-dialogs.ts';
import { IcebreakerControls } from '../activity/icebreaker/IcebreakerControls.tsx';
import { PulseControls } from '../activity/pulse/PulseControls.tsx';
import { RestControls } from './RestControls.tsx';
import { SpokenControls } from '../activity/spoken/SpokenControls.tsx';
import { RoundControls } from '../activity/round/RoundControls.tsx';
import type { Lead } from './use-lead.ts';

type Props = {
  lead: Lead;
  opens: Opens;
  /** Stands at the end, whatever the circle does. */
  children: ComponentChildren;
};

/** The buttons of whoever leads: what belongs to what the circle does now, and what comes after it. */
export function LeadControls({ children, ...common }: Props) {
  const { activity } = useRoom().room;
  switch (activity?.kind) {
    case undefined:
      return <RestControls {...common}>{children}</RestControls>;
    case 'icebreaker':
      return (
        <IcebreakerControls key={activity.id} icebreaker={activity} {...common}>
          {children}
        </IcebreakerControls>
      );
    case 'round':
      return (
        <RoundControls key={activity.id} round={activity} {...common}>
          {children}
        </RoundControls>
      );
    case 'pulse':
      return (
        <PulseControls key={activity.id} pulse={activity} {...common}>
          {children}
        </PulseControls>
      );
    case 'spoken':
      return (
        <SpokenControls key={activity.id} spoken={activity} {...common}>
          {children}
        </SpokenControls>
      );
  }
}
