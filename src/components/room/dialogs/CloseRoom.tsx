import { Button } from '#components/ui/Button.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { dialogs } from '#locale/dialogs.ts';
import { Problem } from '#components/ui/Problem.tsx';
import { useCommand } from '../hooks/use-command.ts';
import type { DialogProps } from './dialog-name.ts';

const words = dialogs.closeRoom;

/** The last question before a room is closed. Erasing follows by itself (see `closing.ts`). */
export function CloseRoom({ onClose }: Pick<DialogProps, 'onClose'>) {
  const { act, problem } = useCommand();

  return (
    <Dialog open title={words.title} onClose={onClose} closeWord={dialogs.close}>
      <p>{words.text}</p>
      <p>{words.cannot}</p>
      <Problem of={problem} />
      <div class="dialog__acts">
        <Button kind="primary" onPress={() => void act({ type: 'room-closed' })}>
          {words.do}
        </Button>
        <Button onPress={onClose}>{dialogs.cancel}</Button>
      </div>
    </Dialog>
  );
}
