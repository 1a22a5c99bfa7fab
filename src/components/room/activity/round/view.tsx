import '../shared/activity.css';
import { useState } from 'preact/hooks';
import { MOST_SEATS } from '#components/circle/geometry.ts';
import { SeatList } from '#components/circle/SeatList.tsx';
import { Button } from '#components/ui/Button.tsx';
import { list, seat as seatIcon } from '#components/ui/icons.ts';
import { isRound, type Round } from '#domain/activity/round/round.ts';
import { round as words } from '#locale/activity/round.ts';
import { circle as circleWords } from '#locale/circle.ts';
import { useAlike } from '../../hooks/use-alike.ts';
import { useRoom } from '../../hooks/use-room.ts';
import { useWide } from '../../hooks/use-wide.ts';
import { viewOf } from '../shared/kind-ui.tsx';
import { BigRound } from './BigRound.tsx';
import { RoundCalls, RoundCircle, RoundTime } from './RoundCircle.tsx';
import { seatsOfRound, turnOf } from './round-seats.ts';
import { useTopic } from './topic-words.ts';
import { TurnControls } from './TurnControls.tsx';

type Props = { activity: Round };

/** A question longer than this does not fit inside the circle. */
const MOST_INSIDE = 90;

/** A speaking round: the question, the circle that is the timer, who speaks and who is next. */
function RoundView({ activity: round }: Props) {
  const { room, me } = useRoom();
  const [asList, setAsList] = useState(false);
  const isWide = useWide();
  const preset = isWide ? 'laptop' : 'phone';
  const topic = useTopic(round.topic);
  const isOver = round.now.phase === 'over';
  const isTooMany = round.places.length > MOST_SEATS;
  const isInside = preset === 'laptop' && topic.length <= MOST_INSIDE && !asList && !isTooMany;
  const { turn, of } = turnOf(round);
  const alike = useAlike(room);

  return (
    <section class="act act--round" aria-labelledby="act-title">
      <div class="act__head">
        <h2 class="act__step" id="act-title">
          {words.step({ number: round.number })}
          {!isOver && <span class="num"> · {words.turn({ turn, of })}</span>}
        </h2>
        {topic !== '' && !isInside && (
          <p class="act__topic display">
            <bdi>{topic}</bdi>
          </p>
        )}
      </div>
      {asList || isTooMany ? (
        <div class="round__list">
          <RoundTime round={round} />
          <SeatList
            words={circleWords}
            seats={seatsOfRound(round, room, me?.id ?? null, alike)}
            label={words.seats}
          />
        </div>
      ) : (
        <RoundCircle round={round} preset={preset} topic={isInside ? topic : ''} />
      )}
      {!isTooMany && (
        <div class="act__foot">
          <Button
            kind="quiet"
            icon={asList ? seatIcon : list}
            name={asList ? words.showAsCircle : words.showAsList}
            onPress={() => setAsList(!asList)}
          >
            {isWide ? (asList ? words.showAsCircle : words.showAsList) : undefined}
          </Button>
        </div>
      )}
      <RoundCalls round={round} />
    </section>
  );
}

/** A speaking round, as everyone sees it. */
export const view = viewOf(isRound, {
  View: RoundView,
  Big: BigRound,
  Own: TurnControls,
  isBusy: ({ now }) => now.phase === 'speaking',
  refusals: words.refusals,
});
