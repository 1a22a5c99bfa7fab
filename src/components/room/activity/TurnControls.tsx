import { Band } from '#components/ui/Band.tsx';
import { Button } from '#components/ui/Button.tsx';
import { check, hand, pass, seat, undo } from '#components/ui/icons.ts';
import { standingOf, type Round } from '#domain/activity/round/round.ts';
import { control } from '#locale/control.ts';
import { refusals } from '#locale/refusals.ts';
import { useNow } from '../use-now.ts';
import { useRoom } from '../use-room.ts';
import { turnBand } from './turn-band.ts';
import { useAct } from './use-act.ts';
import { useBreath } from './use-breath.ts';

type Props = { round: Round };

const words = control.round;

/** Somebody's own part in a round: what it means for her now, and what she may do. Passing is always there. */
export function TurnControls({ round }: Props) {
  const { session, room, me, leads } = useRoom();
  const { act, refusal } = useAct();
  const hasBreathed = useBreath();
  const now = useNow(round.now.phase === 'speaking' && round.now.timer.status === 'running');
  if (me === null || round.now.phase === 'over') return null;

  const band = turnBand(round, room, me, now);
  const standing = standingOf(round, me.id);
  const mayWant = standing === 'passed' || standing === 'skipped';
  const { id: activity, turn } = round;
  const pressTurn = (type: 'turn-done' | 'turn-passed' | 'turn-postponed') => {
    if (hasBreathed()) void act({ type, activity, turn, startsInMs: session.startsInMs() });
  };

  return (
    <div class="turn" data-standing={standing ?? 'out'}>
      {band !== null && (
        <Band {...(band.kind === 'plain' ? {} : { kind: band.kind })} icon={seat} title={band.title}>
          {band.text}
        </Band>
      )}
      {refusal !== null && <p role="alert">{refusals[refusal]}</p>}
      <div class="turn__acts">
        {standing === 'speaking' && (
          <>
            <Button key="pass" kind="ink" icon={pass} onPress={() => pressTurn('turn-passed')}>
              {words.pass}
            </Button>
            <Button
              key="back"
              kind="ink"
              icon={undo}
              waiting={round.queue.length === 0 ? words.nobodyElse : undefined}
              onPress={() => pressTurn('turn-postponed')}
            >
              {words.comeBack}
            </Button>
          </>
        )}
        {standing === 'waiting' && (
          <Button
            key="pass"
            kind="ink"
            icon={pass}
            onPress={() => void act({ type: 'place-passed', activity })}
          >
            {words.pass}
          </Button>
        )}
        {mayWant && (
          <Button
            key="want"
            kind="ink"
            icon={hand}
            onPress={() => void act({ type: 'place-wanted', activity })}
          >
            {words.wanted}
          </Button>
        )}
        {(standing === 'speaking' || (standing === 'waiting' && !leads)) && (
          <Button
            key="done"
            kind="primary"
            size="big"
            icon={check}
            waiting={standing === 'speaking' ? undefined : words.doneWaits}
            onPress={() => pressTurn('turn-done')}
          >
            {words.done}
          </Button>
        )}
      </div>
    </div>
  );
}
