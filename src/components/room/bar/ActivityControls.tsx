import type { ComponentChildren } from 'preact';
import type { AnyActivity } from '#domain/facts/activity.ts';
import type { FacilitatorActions, Opens } from '../activity/shared/kind-ui.tsx';
import { NextInPlan } from './NextInPlan.tsx';
import { StartButtons } from './StartButtons.tsx';
import { leadOfKind, type NamedLead } from './use-leads.ts';

type Props = {
  activity: AnyActivity;
  leads: readonly NamedLead[];
  lead: FacilitatorActions;
  opens: Opens;
  children?: ComponentChildren;
};

/** For facilitators: what belongs to what the circle does now, and what comes after it. */
export function ActivityControls({ activity, leads, lead, opens, children }: Props) {
  const Controls = leadOfKind(leads, activity)?.Controls;
  if (Controls === undefined) return null;
  return (
    <Controls
      key={activity.id}
      {...{ activity, lead, opens }}
      next={(isFirst) => <NextInPlan lead={lead} isFirst={isFirst} />}
      others={(size, mayLead = false) => (
        <StartButtons
          which={size === 'quiet' ? 'between' : 'others'}
          mayLead={mayLead && !lead.hasPlannedStep}
          {...{ leads, lead, opens }}
        />
      )}
    >
      {children}
    </Controls>
  );
}
