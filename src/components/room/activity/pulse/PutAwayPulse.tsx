import { Button } from '#components/ui/Button.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { pulse } from '#locale/pulse.ts';
import { useRoom } from '../../hooks/use-room.ts';
import type { Lead } from '../../bar/use-lead.ts';

type Props = { open: boolean; lead: Lead; onClose: () => void };

const words = pulse.putAway;

/** Asked once more, because what people wrote is deleted on their devices. */
export function PutAwayPulse({ open, lead, onClose }: Props) {
  const { room } = useRoom();
  const { activity } = room;
  const putAway = async () => {
    if (activity === null || (await lead.act({ type: 'activity-ended', activity: activity.id }))) onClose();
  };

  return (
    <Dialog open={open} title={words.title} closeWord={words.no} onClose={onClose}>
      <p>{words.text}</p>
      <div class="dialog__acts">
        <Button kind="primary" onPress={() => void putAway()}>
          {words.yes}
        </Button>
        <Button onPress={onClose}>{words.no}</Button>
      </div>
    </Dialog>
  );
}
