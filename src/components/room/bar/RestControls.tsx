import type { ComponentChildren } from 'preact';
import { Button } from '#components/ui/Button.tsx';
import type { ActivityKind } from '#domain/rulebook/kinds.ts';
import { presentSeats } from '#domain/room/room.ts';
import { control as words } from '#locale/control.ts';
import { useRoom } from '../hooks/use-room.ts';
import { NextInPlan } from '../plan/NextInPlan.tsx';
import type { Opens } from './bar-dialogs.ts';
import { nextStep } from './next-step.ts';
import { keepPace, type Lead } from './use-lead.ts';
import { useStartOffer } from './use-start-offer.ts';

type Props = { lead: Lead; opens: Opens; children?: ComponentChildren };

const FIRST = { kind: 'primary', size: 'big' } as const;

/** For whoever leads while nothing runs: what can be started, the usual next step first among them. */
export function RestControls({ lead, opens, children }: Props) {
  const { session, room } = useRoom();
  const { offer, letGo } = useStartOffer(lead);
  const next = nextStep(room.past);
  const look = (kind: ActivityKind) => (next === kind && offer === null && !lead.hasPlannedStep ? FIRST : {});
  const takeUp = async () => {
    if (offer?.kind === 'round') {
      if (offer.pace !== null) await keepPace(session.drafts, offer.pace);
      opens('round');
      return;
    }
    const prompt = offer?.prompt ?? null;
    const isDone =
      prompt === null ? await lead.draw() : await lead.act({ type: 'icebreaker-drawn', after: null, prompt });
    if (isDone) letGo();
  };

  return (
    <>
      <div class="bar__acts">
        <NextInPlan lead={lead} opens={opens} isFirst={presentSeats(room).length > 1} />
        {offer !== null && (
          <Button key="offer" {...FIRST} onPress={() => void takeUp()}>
            {offer.kind === 'round'
              ? words.offer.round
              : offer.prompt === null
                ? words.offer.icebreaker
                : words.offer.prompt}
          </Button>
        )}
        <Button key="draw" {...look('icebreaker')} onPress={() => void lead.draw()}>
          {words.draw}
        </Button>
        <Button key="round" {...look('round')} onPress={() => opens('round')}>
          {words.startRound}
        </Button>
        <Button key="pulse" {...look('pulse')} onPress={() => opens('pulse')}>
          {words.startPulse}
        </Button>
      </div>
      <div class="bar__more">
        <Button key="kind" kind="quiet" onPress={() => opens('draw')}>
          {words.chooseDraw}
        </Button>
        {children}
      </div>
    </>
  );
}
