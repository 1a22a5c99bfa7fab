import { Icon } from '#components/ui/Icon.tsx';
import { check } from '#components/ui/icons.ts';
import { isPresent } from '#domain/facts/seats.ts';
import type { Gathering } from '#domain/activity/gathering/gathering.ts';
import { answers as words } from '#locale/answers.ts';
import { useRoom } from '../../hooks/use-room.ts';

type Props = {
  gathering: Gathering;
  /** Words below the row. */
  note?: string;
};

/** How many have answered, as a row of seats in no order; a line stands where showing begins. */
export function Answered({ gathering, note }: Props) {
  const { room } = useRoom();
  const count = gathering.marks.length;
  const of = Math.max(count, room.seats.filter(isPresent).length);
  const { threshold } = gathering;

  return (
    <div class="answered">
      <p class="answered__count" role="status">
        {words.answered({ count, of })}
      </p>
      <div class="answered__row" aria-hidden="true">
        {Array.from({ length: Math.max(of, threshold) }, (_, place) => (
          <span
            key={place}
            class="answered__seat"
            data-answered={place < count || undefined}
            data-line={(place === threshold - 1 && threshold > 1) || undefined}
          >
            {place < count && <Icon of={check} />}
          </span>
        ))}
      </div>
      <p class="xs muted">
        {words.answeredHint} {note}
      </p>
    </div>
  );
}
