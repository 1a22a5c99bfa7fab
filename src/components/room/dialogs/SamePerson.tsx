import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Choices } from '#components/ui/Choices.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { isFacilitator, isPresent, type Seat } from '#domain/facts/seats.ts';
import { dialogs } from '#locale/dialogs.ts';
import { useCommand } from '../hooks/use-command.ts';
import { Problem } from '#components/ui/Problem.tsx';
import { useRoom } from '../hooks/use-room.ts';

type Props = { seat: Seat; onClose: () => void };

const words = dialogs.people;

/** Someone lost their seat and came in again: a facilitator says which of the others they are. */
export function SamePerson({ seat: lost, onClose }: Props) {
  const { room, me } = useRoom();
  const { act, problem } = useCommand();
  const [found, setFound] = useState<string>();
  const mayBeHer = room.seats.filter((seat) => {
    if (seat.id === lost.id) return false;
    if (!isPresent(seat) && seat.standing !== 'waiting') return false;
    return seat.id === me?.id || !isFacilitator(room, seat.id);
  });
  const give = async () => {
    if (found === undefined) return;
    if (await act({ type: 'seat-replaced', lost: lost.id, found })) onClose();
  };

  return (
    <Dialog open title={words.sameTitle(lost)} onClose={onClose} closeWord={dialogs.close}>
      <p>{words.sameText(lost)}</p>
      {mayBeHer.length === 0 ? (
        <p>{words.sameNobody}</p>
      ) : (
        <Choices
          legend={words.sameLegend}
          choices={mayBeHer.map(({ id, name }) => ({ value: id, label: name }))}
          value={found}
          onChoose={setFound}
        />
      )}
      <Problem of={problem} />
      <div class="dialog__acts">
        {found !== undefined && (
          <Button kind="primary" onPress={() => void give()}>
            {words.sameDo(lost)}
          </Button>
        )}
        <Button onPress={onClose}>{dialogs.cancel}</Button>
      </div>
    </Dialog>
  );
}
