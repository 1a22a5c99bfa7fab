import { useRef, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import type { Agenda } from '#domain/room/agenda.ts';
import { agenda as words } from '#locale/agenda.ts';
import type { Opens } from '../bar/bar-dialogs.ts';
import type { Lead } from '../bar/use-lead.ts';
import { useRoom } from '../hooks/use-room.ts';
import { peoplePlanned, planFrom, planWith, type PlanLine } from './plan.ts';
import { PlanList } from './PlanList.tsx';
import { useBeginStep, usePlan, type Plan } from './use-plan.ts';

type Props = { open: boolean; lead: Lead; opens: Opens; onClose: () => void };

/** The whole plan: everybody can read it; whoever leads can begin any step, or do without one. */
export function PlanDialog({ open, lead, opens, onClose }: Props) {
  const { room, leads } = useRoom();
  const plan = usePlan();
  return (
    <Dialog open={open && plan !== null} title={words.title} closeWord={words.close} onClose={onClose}>
      {plan !== null && room.agenda !== null && (
        <>
          <p>{leads ? words.lede : words.ledeForAll}</p>
          {leads ? (
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

type LeadProps = { plan: Plan; agenda: Agenda; lead: Lead; opens: Opens; onClose: () => void };

function PlanToLead({ plan: { lines, recipe }, agenda, lead, opens, onClose }: LeadProps) {
  const { activity } = useRoom().room;
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const begin = useBeginStep(lead, opens);
  // What people have written for a pulse is never put away unread without a question.
  const isUnread = activity?.kind === 'pulse' && activity.gathering.collections.length === 0;
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
          if (isUnread) opens('put-away');
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

/** How long all of it takes with the people who are here. */
export function PlanTotal({ plan: { recipe, lines } }: { plan: Plan }) {
  const { room } = useRoom();
  const minutes = lines.reduce((sum, line) => sum + line.minutes, 0);
  return <p class="plan__total num">{words.total({ minutes, people: peoplePlanned(room, recipe) })}</p>;
}
