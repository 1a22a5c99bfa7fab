import type { ComponentChildren } from 'preact';
import './circle.css';
import { Ring } from './Ring.tsx';
import type { CircleTimer } from './Ring.tsx';
import { Seat } from './Seat.tsx';
import { FEWEST_PLACES, PRESETS, SIZES, angleOf, measure, rotationFor } from './geometry.ts';
import type { Preset } from './geometry.ts';
import { percentOf } from './percent.ts';
import type { CircleSeat, CircleWords } from './seat.ts';

type Props = {
  /** In speaking order, clockwise; at most `MOST_SEATS`, beyond that show a `SeatList`. */
  seats: readonly CircleSeat[];
  /** Index of the seat that sits at the bottom; without it, the first seat is on top. */
  me?: number | undefined;
  preset: Preset;
  /** Side of the box it is drawn for, in CSS px; without it, the preset's. It then scales with its container, seats and all. */
  size?: number;
  /** Kept free around it inside the box, in the same px. */
  pad?: number;
  timer: CircleTimer;
  /** Index of the seat the ring starts from. */
  speaker?: number | undefined;
  /** Names and states beside the seats. Off, only assistive technology reads them. */
  labels: boolean;
  words: CircleWords;
  /** Name of the list of seats, where it is another than usual. */
  label?: string;
  /** The centre: the question, the time. */
  children?: ComponentChildren;
};

/**
 * Everyone has a seat: who is here, who speaks, who is next, how long is left. The seats are one list in speaking order;
 * the ring and the chairs are drawing. It needs no script to be shown.
 */
export function Circle(props: Props) {
  const {
    seats,
    me,
    preset,
    size = SIZES[preset],
    pad = 0,
    timer,
    speaker,
    labels,
    words,
    label = words.people,
  } = props;
  const places = Math.max(FEWEST_PLACES, seats.length);
  const proportions = PRESETS[preset];
  const measures = measure(size, places, proportions, pad);
  const rot = rotationFor(me, places);
  const angle = (place: number) => angleOf(place, places, rot);
  const empty = Array.from({ length: places - seats.length }, (_, i) => seats.length + i);
  const centre = { inset: percentOf(size / 2 - measures.inner / 2, size) };

  return (
    <div class={`circle circle--${preset}${labels ? '' : ' circle--compact'}`} data-timer={timer.state}>
      <Ring
        size={size}
        measures={measures}
        proportions={proportions}
        start={angle(speaker ?? 0)}
        timer={timer}
      />
      <ol class="circle__seats" role="list" aria-label={label}>
        {seats.map((seat, place) => (
          <Seat
            key={seat.id}
            seat={seat}
            words={words}
            angle={angle(place)}
            size={size}
            measures={measures}
            back={proportions.back}
          />
        ))}
        {empty.map((place) => (
          <Seat
            key={place}
            words={words}
            angle={angle(place)}
            size={size}
            measures={measures}
            back={proportions.back}
          />
        ))}
      </ol>
      <div class="circle__centre" style={centre}>
        {props.children}
      </div>
    </div>
  );
}
