import { Button } from '#components/ui/Button.tsx';
import { banners as words } from '#locale/banners.ts';
import { useRoom } from '../hooks/use-room.ts';

/** For whoever leads: who knocked at the locked door. */
export function AtTheDoorList() {
  const { session, room } = useRoom();
  const waiting = room.seats.filter(({ standing }) => standing === 'waiting');
  if (waiting.length === 0) return null;

  return (
    <section class="at-door" aria-labelledby="at-door">
      <h2 id="at-door">{words.door.title}</h2>
      <ul role="list">
        {waiting.map(({ id, name }) => (
          <li key={id}>
            <b>
              <bdi>{name}</bdi>
            </b>
            <Button
              name={words.door.admit({ name })}
              onPress={() => void session.act({ type: 'seat-admitted', seat: id })}
            >
              {words.door.admitShort}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
