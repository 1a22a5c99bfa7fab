import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import type { Refusal } from '#domain/rulebook/refusal.ts';
import { dialogs } from '#locale/dialogs.ts';
import { RefusalText } from '../stage/RefusalText.tsx';
import { useRoom } from '../hooks/use-room.ts';
import type { DialogProps } from './dialog-name.ts';

const words = dialogs.closeRoom;

/** The last question before a room is closed. Erasing follows by itself (see `closing.ts`). */
export function CloseRoom({ onClose }: Pick<DialogProps, 'onClose'>) {
  const { session } = useRoom();
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  return (
    <Dialog open title={words.title} onClose={onClose} closeWord={dialogs.close}>
      <p>{words.text}</p>
      <p>{words.cannot}</p>
      <RefusalText of={refusal} />
      <div class="dialog__acts">
        <Button kind="primary" onPress={async () => setRefusal(await session.act({ type: 'room-closed' }))}>
          {words.do}
        </Button>
        <Button onPress={onClose}>{dialogs.cancel}</Button>
      </div>
    </Dialog>
  );
}
