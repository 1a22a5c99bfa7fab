import { Button } from '#components/ui/Button.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { alert } from '#components/ui/icons.ts';
import type { Seat } from '#domain/facts/seats.ts';
import { dialogs } from '#locale/dialogs.ts';
import { useCommand } from '../hooks/use-command.ts';
import { Problem } from '#components/ui/Problem.tsx';
import type { DialogProps } from './dialog-name.ts';

type Props = DialogProps & { seat: Seat };

const words = dialogs.people;

/** Before someone's seat is taken away: what that does, and what it can't do. */
export function RemoveSeat({ seat: { id, name }, onClose, onShow }: Props) {
  const { act, problem } = useCommand();
  const remove = async () => {
    if (await act({ type: 'seat-removed', seat: id })) onClose();
  };

  return (
    <Dialog open title={words.removeTitle({ name })} onClose={onClose} closeWord={dialogs.close}>
      <p>{words.removeText}</p>
      <div class="notice notice--wait">
        <Icon of={alert} />
        <span>{words.removeCannot}</span>
      </div>
      <Problem of={problem} />
      <div class="dialog__acts">
        <Button kind="primary" onPress={() => void remove()}>
          {words.removeDo}
        </Button>
        <Button onPress={() => onShow('move')}>{words.move}</Button>
        <Button kind="quiet" onPress={onClose}>
          {dialogs.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
