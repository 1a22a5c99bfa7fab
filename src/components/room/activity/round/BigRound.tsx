import type { ComponentChildren } from 'preact';
import { MOST_SEATS } from '#components/circle/geometry.ts';
import { SeatList } from '#components/circle/SeatList.tsx';
import { nextOf, type Round } from '#domain/activity/round/round.ts';
import { round as words } from '#locale/activity/round.ts';
import { circle as circleWords } from '#locale/circle.ts';
import { nameIn, useRoom } from '../../hooks/use-room.ts';
import { seatsOfRound, turnOf } from './round-seats.ts';
import { RoundCalls, RoundCircle, RoundTime } from './RoundCircle.tsx';
import { useTopic } from './topic-words.ts';

type Props = { activity: Round; children: ComponentChildren };

/** A round on the big screen: the circle on one side, the question and who is next on the other. */
export function BigRound({ activity: round, children }: Props) {
  const { room } = useRoom();
  const topic = useTopic(round.topic);
  const { turn, of } = turnOf(round);
  const next = nextOf(round);
  const isOver = round.now.phase === 'over';

  return (
    <div class="big-two">
      {round.places.length > MOST_SEATS ? (
        <div class="big-list">
          <RoundTime round={round} />
          <SeatList words={circleWords} seats={seatsOfRound(round, room, null)} label={words.seats} />
        </div>
      ) : (
        <RoundCircle round={round} preset="projector" />
      )}
      <div class="big-side">
        <p class="muted big-step">
          {words.step({ number: round.number })}
          {!isOver && <span class="num">, {words.turn({ turn, of })}</span>}
        </p>
        <h2 class="big-question">{topic === '' ? words.heading : <bdi>{topic}</bdi>}</h2>
        {!isOver && (
          <p class="big-next">
            {next === null ? (
              <span class="muted">{words.last}</span>
            ) : (
              <>
                <span class="big-next__word">{words.nextIs}</span>
                <b>
                  <bdi>{nameIn(room, next)}</bdi>
                </b>
              </>
            )}
          </p>
        )}
        {children}
      </div>
      <RoundCalls round={round} />
    </div>
  );
}
