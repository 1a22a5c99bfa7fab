import { Button } from '#components/ui/Button.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { alert } from '#components/ui/icons.ts';
import type { Seat } from '#domain/room/room.ts';
import { dialogs } from '#locale/dialogs.ts';
import { useAct } from '../hooks/use-act.ts';
import { RefusalText } from '../stage/RefusalText.tsx';
import type { DialogProps } from './dialog-name.ts';

type Props = DialogProps & { seat: Seat };

const words = dialogs.people;

/** Before somebody's seat is taken away: what that does, and what it can't do. */
export function RemoveSeat({ seat: { id, name }, onClose, onShow }: Props) {
  const { act, refusal } = useAct();
  const remove = async () => {
    if ((await act({ type: 'seat-removed', seat: id })) === null) onClose();
  };

  return (
    <Dialog open title={words.removeTitle({ name })} onClose={onClose} closeWord={dialogs.close}>
      <p>{words.removeText}</p>
      <div class="notice notice--wait">
        <Icon of={alert} />
        <span>{words.removeCannot}</span>
      </div>
      <RefusalText of={refusal} />
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
