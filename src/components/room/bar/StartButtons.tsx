import { Button } from '#components/ui/Button.tsx';
import type { FacilitatorActions, Opens } from '../activity/shared/kind-ui.tsx';
import { useRoom } from '../hooks/use-room.ts';
import { nextPhase } from './next-phase.ts';
import { leadOfKind, type NamedLead } from './use-leads.ts';

type Props = {
  leads: readonly NamedLead[];
  lead: FacilitatorActions;
  opens: Opens;
  /** `all`: every start. `others`: those of other phases than the present activity. `between`: those that can be set up at any time. */
  which: 'all' | 'others' | 'between';
  /** Whether the usual next one may stand out. */
  mayLead: boolean;
};

const FIRST = { kind: 'primary', size: 'big' } as const;

/** What can be started now, the usual next one first in sight. */
export function StartButtons({ leads, lead, opens, which, mayLead }: Props) {
  const { room } = useRoom();
  const present = leadOfKind(leads, room.activity);
  const usual = nextPhase(leadOfKind(leads, room.activity ?? room.past.at(-1)));
  const shown = leads.filter(({ lead: { offered } }) => {
    if (offered === undefined) return false;
    if (which === 'between') return offered.inBetween === true;
    return which === 'all' || offered.phase !== present?.offered?.phase;
  });

  return (
    <>
      {shown.map(({ kind, lead: { offered, dialogs } }) => {
        if (offered === undefined) return null;
        const asksFirst = dialogs?.start !== undefined;
        const look = mayLead && offered.phase === usual ? FIRST : {};
        return (
          <Button
            key={kind}
            {...(which === 'between' ? { kind: 'quiet' as const } : look)}
            onPress={() => {
              if (asksFirst) opens(`${kind}/start`);
              else void lead.begin(kind, {});
            }}
          >
            {which === 'others' ? (offered.again ?? offered.label) : offered.label}
          </Button>
        );
      })}
    </>
  );
}
