import { useState } from 'preact/hooks';
import { Circle } from '#components/circle/Circle.tsx';
import { MOST_SEATS } from '#components/circle/geometry.ts';
import { Button } from '#components/ui/Button.tsx';
import { list, seat } from '#components/ui/icons.ts';
import { circle as circleWords } from '#locale/circle.ts';
import { room as words } from '#locale/room.ts';
import { lazy } from '#components/ui/lazy.tsx';
import { NextStep } from './NextStep.tsx';
import { seatsAtRest } from '../hooks/seats-at-rest.ts';
import { useAlike } from '../hooks/use-alike.ts';
import { useRoom } from '../hooks/use-room.ts';
import { useWide } from '../hooks/use-wide.ts';

const SeatList = lazy(() => import('#components/circle/SeatList.tsx').then((part) => part.SeatList));

const NO_TIME = { state: 'none', left: 0, ticks: 0 } as const;

/** The circle at rest: who is here, and what comes next. */
export function Lobby() {
  const { room, me } = useRoom();
  const isWide = useWide();
  const [wantsList, setWantsList] = useState(false);
  const seats = seatsAtRest(room, me?.id ?? null, useAlike(room));
  const isCrowd = seats.length > MOST_SEATS;

  return (
    <div class="lobby">
      <NextStep />
      {isCrowd || wantsList ? (
        <div class="lobby__list">
          <SeatList words={circleWords} seats={seats} />
        </div>
      ) : (
        <div class="circle-box lobby__circle">
          <Circle
            words={circleWords}
            seats={seats}
            me={seats.findIndex(({ you }) => you)}
            preset={isWide ? 'laptop' : 'phone'}
            pad={isWide ? 44 : 0}
            timer={NO_TIME}
            labels={isWide}
          >
            <b class="num lobby__count">{seats.length}</b>
            <span>{words.lobby.count({ count: seats.length })}</span>
          </Circle>
        </div>
      )}
      {!isCrowd && (
        <Button kind="quiet" icon={wantsList ? seat : list} onPress={() => setWantsList(!wantsList)}>
          {wantsList ? circleWords.showAsCircle : circleWords.showAsList}
        </Button>
      )}
    </div>
  );
}
