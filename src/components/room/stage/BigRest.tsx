import type { ComponentChildren } from 'preact';
import { Circle } from '#components/circle/Circle.tsx';
import { MOST_SEATS } from '#components/circle/geometry.ts';
import { SeatList } from '#components/circle/SeatList.tsx';
import { Status } from '#components/ui/Status.tsx';
import { circle as circleWords } from '#locale/circle.ts';
import { bigScreen as words } from '#locale/big-screen.ts';
import { seatsAtRest } from '../hooks/seats-at-rest.ts';
import { useRoom } from '../hooks/use-room.ts';

type Props = { children: ComponentChildren };

/** The circle at rest on the big screen: who is here, and the way in. */
export function BigRest({ children }: Props) {
  const { room } = useRoom();
  const seats = seatsAtRest(room, null);
  const count = seats.length;
  const here = count === 0 ? words.nobodyYet : words.here({ count });

  return (
    <div class="big-two">
      {count > MOST_SEATS ? (
        <div class="big-list">
          <SeatList words={circleWords} seats={seats} />
        </div>
      ) : (
        <div class="round__circle round__circle--projector">
          <Circle
            words={circleWords}
            seats={seats}
            preset="projector"
            timer={{ state: 'none', left: 0, ticks: 0 }}
            labels
          >
            <p class="circle__time-big num">{count}</p>
          </Circle>
        </div>
      )}
      <div class="big-side">
        <h2 class="big-question">{room.past.length === 0 ? words.soon : words.between}</h2>
        <p class="muted">{here}</p>
        <Status message={here} hidden />
        {children}
      </div>
    </div>
  );
}
