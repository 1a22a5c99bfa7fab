import { isFacilitator, presentSeats } from '#domain/facts/seats.ts';
import { join as words } from '#locale/join.ts';
import { namesOf } from '#components/ui/names-of.ts';
import { useRoom } from '../hooks/use-room.ts';
import { whenOf } from '#components/ui/when.ts';

/** What someone at the door should know: who leads, how long it is kept, how private it is. */
export function DoorFacts() {
  const { client, room } = useRoom();
  const leading = presentSeats(room)
    .filter(({ id }) => isFacilitator(room, id))
    .map(({ name }) => name);
  const expiresAt = client.$expiresAt.value;

  return (
    <dl class="facts">
      {leading.length > 0 && (
        <>
          <dt>{words.ledBy}</dt>
          <dd>
            <bdi>{namesOf(leading)}</bdi>
          </dd>
        </>
      )}
      {expiresAt !== null && (
        <>
          <dt>{words.kept}</dt>
          <dd>{words.keptUntil({ when: whenOf(expiresAt, client.now()) })}</dd>
        </>
      )}
      <dt>{words.private}</dt>
      <dd>
        {words.privateText}{' '}
        <button type="button" class="link-btn" onClick={showHow}>
          {words.how}
        </button>
      </dd>
    </dl>
  );
}

/** Not a link: the fragment of this page is the room's key and must stay. */
function showHow() {
  const heading = document.getElementById('how-private');
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
