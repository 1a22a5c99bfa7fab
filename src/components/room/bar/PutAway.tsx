import { Button } from '#components/ui/Button.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { Problem } from '#components/ui/Problem.tsx';
import { control } from '#locale/control.ts';
import type { LeadDialogProps } from '../activity/shared/kind-ui.tsx';
import { useRoom } from '../hooks/use-room.ts';

const words = control.putAway;

/** Asked once more, because what people wrote is deleted on their devices. */
export function PutAway({ open, lead, onClose }: LeadDialogProps) {
  const { room } = useRoom();
  const { activity } = room;
  const putAway = async () => {
    if (activity === null || (await lead.act({ type: 'activity-ended', activity: activity.id }))) onClose();
  };

  return (
    <Dialog open={open} title={words.title} closeWord={words.no} onClose={onClose}>
      <p>{words.text}</p>
      <Problem of={lead.problem} />
      <div class="dialog__acts">
        <Button kind="primary" onPress={() => void putAway()}>
          {words.yes}
        </Button>
        <Button onPress={onClose}>{words.no}</Button>
      </div>
    </Dialog>
  );
}
