import type { BarDialog } from './bar-dialogs.ts';
import { ChooseDraw } from '../activity/icebreaker/ChooseDraw.tsx';
import { OfferForm } from './OfferForm.tsx';
import { PutAwayPulse } from '../activity/pulse/PutAwayPulse.tsx';
import { SkipSomebody } from '../activity/round/SkipSomebody.tsx';
import { StartPulse } from '../activity/pulse/StartPulse.tsx';
import { StartRound } from '../activity/round/StartRound.tsx';
import { StartWriting } from '../activity/icebreaker/StartWriting.tsx';
import type { Lead } from './use-lead.ts';

type Props = {
  dialog: BarDialog | null;
  lead: Lead;
  onClose: () => void;
};

/** The dialogs of whoever leads. They are all here so that closing one gives the focus back. */
export function LeadDialogs({ dialog, lead, onClose }: Props) {
  const common = { lead, onClose };
  return (
    <>
      <ChooseDraw open={dialog === 'draw'} {...common} />
      <StartWriting open={dialog === 'writing'} {...common} />
      <StartRound open={dialog === 'round'} {...common} />
      <SkipSomebody open={dialog === 'skip'} {...common} />
      <StartPulse open={dialog === 'pulse'} {...common} />
      <OfferForm open={dialog === 'form'} {...common} />
      <PutAwayPulse open={dialog === 'put-away'} {...common} />
    </>
  );
}
