import { useRef, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import type { Agenda } from '#domain/room/agenda.ts';
import { agenda as words } from '#locale/agenda.ts';
import type { FacilitatorActions, Opens } from '../activity/shared/kind-ui.tsx';
import { isUnread } from '../activity/shared/earlier.ts';
import { useRoom } from '../hooks/use-room.ts';
import { planFrom, planWith, type PlanLine } from '../plan/plan.ts';
import { PlanList } from '../plan/PlanList.tsx';
import { PlanTotal } from '../plan/PlanTotal.tsx';
import { usePlan, type Plan } from '../plan/use-plan.ts';
import { useBeginStep } from './use-begin-step.ts';

type Props = {
  open: boolean;
  /** Where this screen leads. */
  lead: FacilitatorActions | undefined;
  opens: Opens;
  onClose: () => void;
};

/** The whole plan: everyone can read it; facilitators can begin any step, or do without one. */
export function PlanDialog({ open, lead, opens, onClose }: Props) {
  const { room } = useRoom();
  const plan = usePlan();
  return (
    <Dialog open={open && plan !== null} title={words.title} closeWord={words.close} onClose={onClose}>
      {plan !== null && room.agenda !== null && (
        <>
          <p>{lead !== undefined ? words.lede : words.ledeForAll}</p>
          {lead !== undefined ? (
            <PlanToLead plan={plan} agenda={room.agenda} lead={lead} opens={opens} onClose={onClose} />
          ) : (
            <PlanList lines={plan.lines} />
          )}
          <PlanTotal plan={plan} />
        </>
      )}
    </Dialog>
  );
}

type LeadProps = { plan: Plan; agenda: Agenda; lead: FacilitatorActions; opens: Opens; onClose: () => void };

function PlanToLead({ plan: { lines, recipe }, agenda, lead, opens, onClose }: LeadProps) {
  const { client, room } = useRoom();
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const begin = useBeginStep(lead);
  const isShort = agenda.steps.length < recipe.steps.length;
  const leaveOut = async ({ step, words: { title } }: PlanLine) => {
    const steps = agenda.steps.filter((other) => other !== step);
    if (!(await lead.act(planWith(agenda, steps)))) return;
    setSaid(words.leftOut({ title }));
    // The button that was pressed goes with its step; without this the keyboard would start again at the top.
    status.current?.focus();
  };
  return (
    <>
      <PlanList
        lines={lines}
        onBegin={(line) => {
          onClose();
          // What people have written is never put away unread without a question.
          if (isUnread(room.activity, client.kinds.$book.value)) opens('put-away');
          else void begin(line);
        }}
        onLeaveOut={(line) => void leaveOut(line)}
      />
      <p ref={status} role="status" tabIndex={-1}>
        {said}
      </p>
      {lead.problem !== '' && <p role="alert">{lead.problem}</p>}
      <div class="dialog__acts">
        {isShort && (
          <Button onPress={() => void lead.act(planFrom(recipe, agenda.id))}>{words.takeBack}</Button>
        )}
        <Button
          kind="quiet"
          onPress={() => {
            onClose();
            void lead.act(planWith(agenda, []));
          }}
        >
          {words.putAway}
        </Button>
      </div>
    </>
  );
}
