import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import type { SeatId } from '#domain/room/line.ts';
import { isFacilitator, isPresent, type Seat } from '#domain/room/room.ts';
import { dialogs } from '#locale/dialogs.ts';
import { useAct } from '../activity/use-act.ts';
import { RefusalText } from '../RefusalText.tsx';
import { useRoom } from '../use-room.ts';
import type { DialogProps } from './Dialogs.tsx';
import { RemoveSeat } from './RemoveSeat.tsx';
import { SamePerson } from './SamePerson.tsx';

const words = dialogs.people;

type Asking = { readonly about: 'remove' | 'same'; readonly seat: SeatId };

/** For whoever leads: everyone who came in, and what can be done for each. */
export function People({ onClose, onShow }: DialogProps) {
  const { room } = useRoom();
  const { act, refusal } = useAct();
  const [asking, ask] = useState<Asking | null>(null);
  const subject = room.seats.find(({ id }) => id === asking?.seat);
  const back = () => ask(null);

  if (asking?.about === 'remove' && subject !== undefined) {
    return <RemoveSeat seat={subject} onClose={back} onShow={onShow} />;
  }
  if (asking?.about === 'same' && subject !== undefined) {
    return <SamePerson seat={subject} onClose={back} />;
  }
  return (
    <Dialog open wide title={words.title} onClose={onClose} closeWord={dialogs.close}>
      <RefusalText of={refusal} />
      <ul class="people" role="list" aria-label={words.list}>
        {room.seats
          .filter(({ standing }) => standing !== 'replaced')
          .map((seat) => (
            <Person
              key={seat.id}
              seat={seat}
              act={(wish) => void act(wish)}
              ask={(about) => ask({ about, seat: seat.id })}
            />
          ))}
      </ul>
    </Dialog>
  );
}

type PersonProps = {
  seat: Seat;
  act: (wish: Parameters<ReturnType<typeof useAct>['act']>[0]) => void;
  ask: (about: Asking['about']) => void;
};

function Person({ seat, act, ask }: PersonProps) {
  const { room, me } = useRoom();
  const { id, name, standing } = seat;
  const isMe = id === me?.id;
  const doesLead = isFacilitator(room, id);
  const isHere = isPresent(seat);
  const mayTakeBack = me !== null && room.restored.includes(me.id);

  return (
    <li>
      <p>
        <b>
          <bdi>{isMe ? words.you({ name }) : name}</bdi>
        </b>
        <span class="muted">
          {words.standing[standing]}
          {doesLead && `, ${words.leads}`}
        </span>
      </p>
      <div>
        {standing === 'waiting' && (
          <Button onPress={() => act({ type: 'seat-admitted', seat: id })}>{words.admit({ name })}</Button>
        )}
        {standing === 'seated' && !isMe && (
          <Button kind="quiet" onPress={() => act({ type: 'seat-away', seat: id })}>
            {words.away({ name })}
          </Button>
        )}
        {standing === 'away' && (
          <Button kind="quiet" onPress={() => act({ type: 'seat-back', seat: id })}>
            {words.back({ name })}
          </Button>
        )}
        {isHere && !doesLead && (
          <Button kind="quiet" onPress={() => act({ type: 'facilitator-granted', seat: id })}>
            {words.grant({ name })}
          </Button>
        )}
        {!isMe && standing !== 'removed' && standing !== 'waiting' && (!doesLead || mayTakeBack) && (
          <Button kind="quiet" onPress={() => ask('same')}>
            {words.same({ name })}
          </Button>
        )}
        {!isMe && !doesLead && standing !== 'removed' && (
          <Button kind="quiet" onPress={() => ask('remove')}>
            {words.remove({ name })}
          </Button>
        )}
      </div>
    </li>
  );
}
