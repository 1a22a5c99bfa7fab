import { useEffect, useState } from 'preact/hooks';
import { allKindUis, plainName } from '../activity/kinds.ts';
import type { KindLead } from '../activity/shared/kind-ui.tsx';

/** What facilitators see of one kind of activity. */
export type NamedLead = { readonly kind: string; readonly lead: KindLead };

/** What facilitators see of every kind, as far as it is here; fetched when this is first drawn. */
export function useLeads(): readonly NamedLead[] {
  const [, setCount] = useState(0);
  useEffect(() => {
    let isGone = false;
    for (const { lead } of allKindUis())
      void lead.get().then(() => !isGone && setCount((count) => count + 1));
    return () => {
      isGone = true;
    };
  }, []);
  return allKindUis().flatMap((ui) => {
    const lead = ui.lead.here();
    return lead === undefined ? [] : { kind: plainName(ui), lead };
  });
}

/** What facilitators see of the kind of an activity; undefined while there is none, or it is not here yet. */
export function leadOfKind(
  leads: readonly NamedLead[],
  activity: { readonly kind: string } | null | undefined,
) {
  return leads.find(({ kind }) => kind === activity?.kind)?.lead;
}
