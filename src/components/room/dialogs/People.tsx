import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import type { SeatId } from '#domain/facts/line.ts';
import { isFacilitator, isPresent, type Seat } from '#domain/facts/seats.ts';
import { dialogs } from '#locale/dialogs.ts';
import { useCommand } from '../hooks/use-command.ts';
import { Problem } from '#components/ui/Problem.tsx';
import { useRoom } from '../hooks/use-room.ts';
import type { DialogProps } from './dialog-name.ts';
import { RemoveSeat } from './RemoveSeat.tsx';
import { SamePerson } from './SamePerson.tsx';

const words = dialogs.people;

type Asking = { readonly about: 'remove' | 'same'; readonly seat: SeatId };

/** For facilitators: everyone who came in, and what can be done for each. */
export function People({ onClose, onShow }: DialogProps) {
  const { room } = useRoom();
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
      <ul class="people" role="list" aria-label={words.list}>
        {room.seats
          .filter(({ standing }) => standing !== 'replaced')
          .map((seat) => (
            <Person key={seat.id} seat={seat} ask={(about) => ask({ about, seat: seat.id })} />
          ))}
      </ul>
    </Dialog>
  );
}

type PersonProps = {
  seat: Seat;
  ask: (about: Asking['about']) => void;
};

type Action = {
  readonly word: string;
  readonly press: () => void;
  /** Not what people look for, most of the time. */
  readonly isLast?: boolean;
};

/** One person. What can be done here opens with a press: it is rarely needed, and there are many of them. */
function Person({ seat, ask }: PersonProps) {
  const { room, me } = useRoom();
  const { act, problem } = useCommand();
  const { id, name, standing } = seat;
  const isMe = id === me?.id;
  const doesLead = isFacilitator(room, id);
  const mayTakeBack = me !== null && room.restored.includes(me.id);
  const choices: readonly (Action | false)[] = [
    standing === 'waiting' && {
      word: words.admit({ name }),
      press: () => void act({ type: 'seat-admitted', seat: id }),
    },
    standing === 'seated' &&
      !isMe && { word: words.away({ name }), press: () => void act({ type: 'seat-away', seat: id }) },
    standing === 'away' && {
      word: words.back({ name }),
      press: () => void act({ type: 'seat-back', seat: id }),
    },
    isPresent(seat) &&
      !doesLead && {
        word: words.grant({ name }),
        press: () => void act({ type: 'facilitator-granted', seat: id }),
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
          <Problem of={problem} />
        </div>
      </details>
    </li>
  );
}
