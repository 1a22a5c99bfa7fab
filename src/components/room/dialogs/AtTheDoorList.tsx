import { Button } from '#components/ui/Button.tsx';
import type { Seat } from '#domain/facts/seats.ts';
import { banners as words } from '#locale/banners.ts';
import { Problem } from '#components/ui/Problem.tsx';
import { useCommand } from '../hooks/use-command.ts';
import { useRoom } from '../hooks/use-room.ts';

/** For facilitators: who knocked at the locked door. */
export function AtTheDoorList() {
  const { room } = useRoom();
  const waiting = room.seats.filter(({ standing }) => standing === 'waiting');
  if (waiting.length === 0) return null;

  return (
    <section class="at-door" aria-labelledby="at-door">
      <h2 id="at-door">{words.door.title}</h2>
      <ul role="list">
        {waiting.map(({ id, name }) => (
          <SeatAtTheDoor key={id} id={id} name={name} />
        ))}
      </ul>
    </section>
  );
}

function SeatAtTheDoor({ id, name }: Pick<Seat, 'id' | 'name'>) {
  const { act, problem } = useCommand();
  return (
    <li>
      <b>
        <bdi>{name}</bdi>
      </b>
      <Button name={words.door.admit({ name })} onPress={() => void act({ type: 'seat-admitted', seat: id })}>
        {words.door.admitShort}
      </Button>
      <Problem of={problem} />
    </li>
  );
}
