import type { ComponentChildren } from 'preact';
import { Button } from '#components/ui/Button.tsx';
import { presentSeats } from '#domain/facts/seats.ts';
import type { FacilitatorActions, Opens } from '../activity/shared/kind-ui.tsx';
import { useRoom } from '../hooks/use-room.ts';
import { NextInPlan } from './NextInPlan.tsx';
import { StartButtons } from './StartButtons.tsx';
import { useStartOffer } from './use-start-offer.ts';
import { leadOfKind, type NamedLead } from './use-leads.ts';

type Props = {
  leads: readonly NamedLead[];
  lead: FacilitatorActions;
  opens: Opens;
  children?: ComponentChildren;
};

/** For facilitators while nothing runs: what can be started, the usual next step first among them. */
export function RestControls({ leads, lead, opens, children }: Props) {
  const { room } = useRoom();
  const { offer, letGo } = useStartOffer(lead);
  const offered = offer && leadOfKind(leads, offer)?.offered;
  const takeUp = async () => {
    if (offer !== null && (await lead.begin(offer.kind, { offer: offer.said }))) letGo();
  };

  return (
    <>
      <div class="bar__acts">
        <NextInPlan lead={lead} isFirst={presentSeats(room).length > 1} />
        {offer !== null && offered?.offer !== undefined && (
          <Button key="offer" kind="primary" size="big" onPress={() => void takeUp()}>
            {offered.offer(offer.said)}
          </Button>
        )}
        <StartButtons
          which="all"
          mayLead={offer === null && !lead.hasPlannedStep}
          {...{ leads, lead, opens }}
        />
      </div>
      <div class="bar__more">
        {leads.map(({ kind, lead: { AtRest } }) => AtRest && <AtRest key={kind} opens={opens} />)}
        {children}
      </div>
    </>
  );
}
