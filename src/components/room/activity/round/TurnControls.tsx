import { Band } from '#components/ui/Band.tsx';
import { Button } from '#components/ui/Button.tsx';
import { check, hand, pass, seat, undo } from '#components/ui/icons.ts';
import { standingOf, type Round } from '#domain/activity/round/round.ts';
import { control } from '#locale/control.ts';
import { refusals } from '#locale/refusals.ts';
import { useNow } from '../../hooks/use-now.ts';
import { useRoom } from '../../hooks/use-room.ts';
import { turnBand } from './turn-band.ts';
import { useAct } from '../../hooks/use-act.ts';

type Props = { round: Round };

const words = control.round;

/**
 * Somebody's own part in a round: what it means for her now, and what she may do. Passing is always there. Whoever
 * leads sees the band only when it is about her turn: the rest stands in the circle, and her bar is full enough.
 */
export function TurnControls({ round }: Props) {
  const { session, room, me, leads } = useRoom();
  const { act, refusal } = useAct();
  const now = useNow(round.now.phase === 'speaking' && round.now.timer.status === 'running');
  if (me === null || round.now.phase === 'over') return null;

  const band = turnBand(round, room, me, now);
  const isPlain = band === null || band.kind === 'plain';
  if (leads && isPlain) return null;
  const standing = standingOf(round, me.id);
  const pressTurn = (type: 'turn-done' | 'turn-passed' | 'turn-postponed') => {
    const { id: activity, turn } = round;
    void act({ type, activity, turn, startsInMs: session.startsInMs() });
  };

  return (
    <div class="turn" data-standing={standing ?? 'out'}>
      {band !== null && (
        <Band
          {...(band.kind === 'plain' ? {} : { kind: band.kind })}
          icon={seat}
          title={band.title}
          quiet={isPlain}
        >
          {band.text}
        </Band>
      )}
      {refusal !== null && <p role="alert">{refusals[refusal]}</p>}
      <div class="turn__acts">
        {standing === 'speaking' && (
          <>
            <Button key="pass" kind="ink" icon={pass} single onPress={() => pressTurn('turn-passed')}>
              {words.pass}
            </Button>
            {round.queue.length > 0 && (
              <Button key="back" kind="ink" icon={undo} single onPress={() => pressTurn('turn-postponed')}>
                {words.comeBack}
              </Button>
            )}
          </>
        )}
        {standing !== 'speaking' && <PlaceControls round={round} />}
        {(standing === 'speaking' || (standing === 'waiting' && !leads)) && (
          <Button
            key="done"
            kind="primary"
            size="big"
            single
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

type PlaceProps = { round: Round; isQuiet?: boolean };

/** Before one's turn: to pass; after having passed: to speak after all. */
export function PlaceControls({ round, isQuiet = false }: PlaceProps) {
  const { me } = useRoom();
  const { act } = useAct();
  const standing = standingOf(round, me?.id ?? null);
  const kind = isQuiet ? 'quiet' : 'ink';
  if (standing === 'waiting') {
    return (
      <Button
        key="pass"
        kind={kind}
        icon={pass}
        onPress={() => void act({ type: 'place-passed', activity: round.id })}
      >
        {words.pass}
      </Button>
    );
  }
  if (standing !== 'passed' && standing !== 'skipped') return null;
  return (
    <Button
      key="want"
      kind={kind}
      icon={hand}
      onPress={() => void act({ type: 'place-wanted', activity: round.id })}
    >
      {words.wanted}
    </Button>
  );
}
