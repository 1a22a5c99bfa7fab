import { Button } from '#components/ui/Button.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { skip } from '#components/ui/icons.ts';
import { Problem } from '#components/ui/Problem.tsx';
import { isRound, type Round } from '#domain/activity/round/round.ts';
import { roundLead as words } from '#locale/activity/round-lead.ts';
import { nameIn, useRoom } from '../../hooks/use-room.ts';
import type { LeadDialogProps } from '../shared/kind-ui.tsx';

/** Someone is away: that turn, now or later, is left out. It can still be asked for. */
export function SkipSomeone({ open, lead, onClose }: LeadDialogProps) {
  const { room } = useRoom();
  return (
    <Dialog open={open} title={words.away} closeWord={words.skipClose} onClose={onClose}>
      {room.activity !== null && isRound(room.activity) && (
        <StillToSpeak round={room.activity} lead={lead} onClose={onClose} />
      )}
    </Dialog>
  );
}

function StillToSpeak({ round, lead, onClose }: Omit<LeadDialogProps, 'open'> & { round: Round }) {
  const { client, room } = useRoom();
  const speaker = round.now.phase === 'speaking' ? [round.now.speaker] : [];
  const skipSeat = async (seat: string) => {
    const isDone = await lead.act({
      type: 'turn-skipped',
      activity: round.id,
      turn: round.turn,
      seat,
      startsInMs: client.startsInMs(),
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
      <Problem of={lead.problem} />
    </>
  );
}
