import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { alert } from '#components/ui/icons.ts';
import {
  DEFAULT_PULSE_THRESHOLD,
  MIN_PULSE_THRESHOLD,
  type PulseSetup,
} from '#domain/activity/pulse/acts.ts';
import { presentSeats } from '#domain/facts/seats.ts';
import { Problem } from '#components/ui/Problem.tsx';
import { pulseLead } from '#locale/activity/pulse-lead.ts';
import { talk as talkWords } from '#locale/talk.ts';
import { usePlannedStep } from '../../plan/use-plan.ts';
import { useRoom } from '../../hooks/use-room.ts';
import { TalkScript } from '#components/ui/TalkScript.tsx';
import type { LeadDialogProps } from '../shared/kind-ui.tsx';

const words = pulseLead.start;
const MOST = 12;
const CHOICES = Array.from({ length: MOST - MIN_PULSE_THRESHOLD + 1 }, (_, nth) => MIN_PULSE_THRESHOLD + nth);

/** From how many answers on they may be shown; and what to do instead where the group is too small for that. */
export function StartPulse({ open, lead, onClose }: LeadDialogProps) {
  return (
    <Dialog open={open} title={words.title} closeWord={words.close} onClose={onClose}>
      <Choose lead={lead} onClose={onClose} />
    </Dialog>
  );
}

function Choose({ lead, onClose }: Omit<LeadDialogProps, 'open'>) {
  const { room } = useRoom();
  const step = usePlannedStep('pulse');
  const [threshold, setThreshold] = useState(DEFAULT_PULSE_THRESHOLD);
  const present = presentSeats(room).length;
  const isTooFew = present < threshold;
  const start = async () => {
    const setup: PulseSetup = { threshold };
    if (await lead.start({ kind: 'pulse', v: 1, setup }, step)) onClose();
  };
  const talk = async () => {
    if (await lead.handOver({ text: talkWords.topic })) onClose();
  };

  return (
    <form
      class="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <p>{words.lede}</p>
      <Field label={words.threshold} hint={words.thresholdHint}>
        {(described) => (
          <select
            {...described}
            class="input"
            value={threshold}
            onChange={({ currentTarget: { value } }) => setThreshold(Number(value))}
          >
            {CHOICES.map((count) => (
              <option key={count} value={count}>
                {words.people({ count, usual: count === DEFAULT_PULSE_THRESHOLD })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div role="status" class="setup-pulse__few">
        {isTooFew && (
          <div class="notice notice--wait">
            <Icon of={alert} />
            <b>{words.tooFew({ present })}</b>
            <span>{present < MIN_PULSE_THRESHOLD ? words.tooFewAtAll : words.tooFewHint({ threshold })}</span>
          </div>
        )}
      </div>
      {isTooFew && <TalkScript words={talkWords} />}
      <Problem of={lead.problem} />
      <div class="dialog__acts">
        {isTooFew && (
          <Button kind="primary" onPress={() => void talk()}>
            {talkWords.round}
          </Button>
        )}
        <Button kind={isTooFew ? 'plain' : 'primary'} submits>
          {words.start}
        </Button>
      </div>
    </form>
  );
}
