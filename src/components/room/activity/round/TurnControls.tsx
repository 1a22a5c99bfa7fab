import { Band } from '#components/ui/Band.tsx';
import { Button } from '#components/ui/Button.tsx';
import { check, hand, pass, seat, undo } from '#components/ui/icons.ts';
import { standingOf, type Round } from '#domain/activity/round/round.ts';
import { Problem } from '#components/ui/Problem.tsx';
import type { CommandOf } from '#client/room/command.ts';
import type { RoundAct } from '#domain/activity/round/acts.ts';
import { round } from '#locale/activity/round.ts';
import { useNow } from '../../hooks/use-now.ts';
import { useRoom } from '../../hooks/use-room.ts';
import { turnBand } from './turn-band.ts';
import { useCommand } from '../../hooks/use-command.ts';

type Props = { activity: Round };

const words = round.own;

/**
 * Someone's own share in a round: what it means just now, and what may be done. Passing is always there. Facilitators see the
 * band only when it is about their turn: the rest stands in the circle, and their bar is full enough.
 */
export function TurnControls({ activity }: Props) {
  const { client, room, me, leads } = useRoom();
  const { act, problem } = useTurnCommand();
  const now = useNow(activity.now.phase === 'speaking' && activity.now.timer.status === 'running');
  if (me === null || activity.now.phase === 'over') return null;

  const band = turnBand(activity, room, me, now);
  const isPlain = band === null || band.kind === 'plain';
  if (leads && isPlain) return null;
  const standing = standingOf(activity, me.id);
  const pressTurn = (type: 'turn-done' | 'turn-passed' | 'turn-postponed') => {
    const { id, turn } = activity;
    void act({ type, activity: id, turn, startsInMs: client.startsInMs() });
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
      <Problem of={problem} />
      <div class="turn__acts">
        {standing === 'speaking' && (
          <>
            <Button key="pass" kind="ink" icon={pass} single onPress={() => pressTurn('turn-passed')}>
              {words.pass}
            </Button>
            {activity.queue.length > 0 && (
              <Button key="back" kind="ink" icon={undo} single onPress={() => pressTurn('turn-postponed')}>
                {words.comeBack}
              </Button>
            )}
          </>
        )}
        {standing !== 'speaking' && <PlaceControls activity={activity} />}
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

type PlaceProps = { activity: Round; isQuiet?: boolean };

/** Before one's turn: to pass; after having passed: to speak after all. */
export function PlaceControls({ activity, isQuiet = false }: PlaceProps) {
  const { me } = useRoom();
  const { act, problem } = useTurnCommand();
  const standing = standingOf(activity, me?.id ?? null);
  const kind = isQuiet ? 'quiet' : 'ink';
  const canDecline = standing === 'waiting';
  if (!canDecline && standing !== 'passed' && standing !== 'skipped') return null;
  return (
    <>
      {canDecline ? (
        <Button
          key="pass"
          kind={kind}
          icon={pass}
          onPress={() => void act({ type: 'turn-declined', activity: activity.id })}
        >
          {words.pass}
        </Button>
      ) : (
        <Button
          key="want"
          kind={kind}
          icon={hand}
          onPress={() => void act({ type: 'turn-requested', activity: activity.id })}
        >
          {words.wanted}
        </Button>
      )}
      <Problem of={problem} />
    </>
  );
}

function useTurnCommand() {
  const { act, problem } = useCommand(round.refusals);
  return { act: (command: CommandOf<RoundAct>) => act(command), problem };
}
