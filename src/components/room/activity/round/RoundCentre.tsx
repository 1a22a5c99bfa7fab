import { clockOf } from '#components/circle/stage-clock.ts';
import { speakerOf, type Round } from '#domain/activity/round/round.ts';
import { round as words } from '#locale/activity/round.ts';
import { nameIn, useRoom } from '../../hooks/use-room.ts';
import { readTurn } from '../shared/turn-clock.ts';

type Props = {
  round: Round;
  /** The question, where it stands inside the circle. */
  topic: string;
  now: number;
};

/** The middle of the circle: the question, the time of this turn, and whose it is. Nothing is cut off. */
export function RoundCentre({ round, topic, now }: Props) {
  const { room, me } = useRoom();
  if (round.now.phase === 'over') {
    // The one who was speaking when it was ended has spoken, too.
    const count = round.places.filter(
      ({ standing }) => standing === 'done' || standing === 'speaking',
    ).length;
    return (
      <>
        <p class="round__over display">{words.isOver}</p>
        {count > 0 && <p class="muted">{words.spoke({ count })}</p>}
      </>
    );
  }

  const { phase, isOver, ms } = readTurn(round.now.timer, now);
  const isMine = me !== null && speakerOf(round) === me.id;
  const name = isMine ? words.own.you({ name: me.name }) : nameIn(room, speakerOf(round));
  const time = clockOf(ms);
  const caption = captionOf(phase, isOver);
  return (
    <>
      {topic !== '' && (
        <p class="round__topic display">
          <bdi>{topic}</bdi>
        </p>
      )}
      <p class="circle__time-big clock" role="timer" dir="ltr" data-long={time.length > 4 || undefined}>
        {isOver ? words.over({ time }) : time}
      </p>
      <p class="round__whose">{isOver ? name : isMine ? words.leftForYou : words.leftFor({ name })}</p>
      {caption !== '' && <p class="round__caption">{caption}</p>}
    </>
  );
}

function captionOf(phase: 'ready' | 'running' | 'paused', isOver: boolean): string {
  if (phase === 'paused') return words.paused;
  if (isOver) return words.finish;
  return phase === 'ready' ? words.ready : '';
}
