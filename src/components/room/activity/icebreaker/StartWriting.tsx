import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Choices } from '#components/ui/Choices.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { alert } from '#components/ui/icons.ts';
import { MIN_NAMELESS_ANSWERS } from '#domain/activity/gathering/gathering.ts';
import { presentSeats } from '#domain/facts/seats.ts';
import { Problem } from '#components/ui/Problem.tsx';
import { icebreakerLead } from '#locale/activity/icebreaker-lead.ts';
import { useRoom } from '../../hooks/use-room.ts';
import type { LeadDialogProps } from '../shared/kind-ui.tsx';

const words = icebreakerLead.writing;

/** With names or without: chosen before anyone writes, and said at everyone's field. */
export function StartWriting({ open, lead, onClose }: LeadDialogProps) {
  return (
    <Dialog open={open} title={words.title} closeWord={words.close} onClose={onClose}>
      <Choose lead={lead} onClose={onClose} />
    </Dialog>
  );
}

function Choose({ lead, onClose }: Omit<LeadDialogProps, 'open'>) {
  const { room } = useRoom();
  const isSmall = presentSeats(room).length < MIN_NAMELESS_ANSWERS;
  const [names, setNames] = useState<'nameless' | 'named'>(isSmall ? 'named' : 'nameless');
  const { activity } = room;

  const start = async () => {
    if (activity === null) return;
    const isDone = await lead.act({
      type: 'writing-opened',
      activity: activity.id,
      named: names === 'named',
    });
    if (isDone) onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <p>{words.lede}</p>
      <Choices
        legend={words.names}
        hint={words.limits}
        choices={[
          { value: 'nameless', ...words.nameless },
          { value: 'named', ...words.named },
        ]}
        value={names}
        onChoose={setNames}
      />
      {isSmall && names === 'nameless' && (
        <div class="notice notice--wait" role="status">
          <Icon of={alert} />
          <span>{words.tooSmall}</span>
        </div>
      )}
      <Problem of={lead.problem} />
      <div class="dialog__acts">
        <Button kind="primary" submits>
          {words.start}
        </Button>
      </div>
    </form>
  );
}
