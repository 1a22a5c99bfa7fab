import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import type { SeatId } from '#domain/facts/line.ts';
import { isFacilitator, isPresent, type Seat } from '#domain/room/room.ts';
import { dialogs } from '#locale/dialogs.ts';
import { useAct } from '../hooks/use-act.ts';
import { RefusalText } from '../stage/RefusalText.tsx';
import { useRoom } from '../hooks/use-room.ts';
import type { DialogProps } from './dialog-name.ts';
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

type Action = {
  readonly word: string;
  readonly press: () => void;
  /** Not what she is looking for, most of the time. */
  readonly isLast?: boolean;
};

/** One person. What can be done for her opens with a press: it is rarely needed, and there are many of them. */
function Person({ seat, act, ask }: PersonProps) {
  const { room, me } = useRoom();
  const { id, name, standing } = seat;
  const isMe = id === me?.id;
  const doesLead = isFacilitator(room, id);
  const mayTakeBack = me !== null && room.restored.includes(me.id);
  const choices: readonly (Action | false)[] = [
    standing === 'waiting' && {
      word: words.admit({ name }),
      press: () => act({ type: 'seat-admitted', seat: id }),
    },
    standing === 'seated' &&
      !isMe && { word: words.away({ name }), press: () => act({ type: 'seat-away', seat: id }) },
    standing === 'away' && { word: words.back({ name }), press: () => act({ type: 'seat-back', seat: id }) },
    isPresent(seat) &&
      !doesLead && {
        word: words.grant({ name }),
        press: () => act({ type: 'facilitator-granted', seat: id }),
      },
    !isMe &&
      standing !== 'removed' &&
      standing !== 'waiting' &&
      (!doesLead || mayTakeBack) && { word: words.same({ name }), press: () => ask('same') },
    !isMe &&
      !doesLead &&
      standing !== 'removed' && {
        word: words.remove({ name }),
        press: () => ask('remove'),
        isLast: true,
      },
  ];
  const actions = choices.filter((action) => action !== false);

  const head = (
    <span class="people__head">
      <b>
        <bdi>{isMe ? words.you({ name }) : name}</bdi>
      </b>
      <span class="muted">
        {words.standing[standing]}
        {doesLead && `, ${words.leads}`}
      </span>
    </span>
  );
  if (actions.length === 0) return <li>{head}</li>;
  return (
    <li>
      <details>
        <summary>{head}</summary>
        <div>
          {actions.map(({ word, press, isLast = false }) => (
            <Button key={word} kind={isLast ? 'quiet' : 'plain'} onPress={press}>
              {word}
            </Button>
          ))}
        </div>
      </details>
    </li>
  );
}
