import { Button } from '#components/ui/Button.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { skip } from '#components/ui/icons.ts';
import type { Round } from '#domain/activity/round/round.ts';
import { control } from '#locale/control.ts';
import { nameIn, useRoom } from '../../hooks/use-room.ts';
import type { Lead } from '../../bar/use-lead.ts';

type Props = { open: boolean; lead: Lead; onClose: () => void };

const words = control.round;

/** Somebody is away: her turn, now or later, is left out. She can still say that she would like to speak. */
export function SkipSomebody({ open, lead, onClose }: Props) {
  const { room } = useRoom();
  return (
    <Dialog open={open} title={words.away} closeWord={words.skipClose} onClose={onClose}>
      {room.activity?.kind === 'round' && <Waiting round={room.activity} lead={lead} onClose={onClose} />}
    </Dialog>
  );
}

function Waiting({ round, lead, onClose }: { round: Round; lead: Lead; onClose: () => void }) {
  const { session, room } = useRoom();
  const speaker = round.now.phase === 'speaking' ? [round.now.speaker] : [];
  const skipSeat = async (seat: string) => {
    const isDone = await lead.act({
      type: 'turn-skipped',
      activity: round.id,
      turn: round.turn,
      seat,
      startsInMs: session.startsInMs(),
    });
    if (isDone) onClose();
  };

  return (
    <>
      <p class="muted">{words.skipHint}</p>
      <ul class="skips" role="list">
        {[...speaker, ...round.queue].map((seat) => (
          <li key={seat}>
            <Button icon={skip} wide onPress={() => void skipSeat(seat)}>
              {words.skip({ name: nameIn(room, seat) })}
            </Button>
          </li>
        ))}
      </ul>
      {lead.problem !== '' && <p role="alert">{lead.problem}</p>}
    </>
  );
}
