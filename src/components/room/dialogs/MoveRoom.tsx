import { newRoomLink } from '#client/room/start-offer.ts';
import { Dialog } from '#components/ui/Dialog.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { next } from '#components/ui/icons.ts';
import { dialogs } from '#locale/dialogs.ts';
import { useRoom } from '../hooks/use-room.ts';
import type { DialogProps } from './dialog-name.ts';

const words = dialogs.move;

/** The only way to keep someone from reading on: a room with another key. */
export function MoveRoom({ onClose }: DialogProps) {
  const { room } = useRoom();
  return (
    <Dialog open title={words.title} onClose={onClose} closeWord={dialogs.close}>
      <p>{words.text}</p>
      <div class="dialog__acts">
        <a class="btn btn--primary" href={newRoomLink(room.title)} target="_blank" rel="noopener">
          <Icon of={next} />
          {words.open}
        </a>
      </div>
    </Dialog>
  );
}
