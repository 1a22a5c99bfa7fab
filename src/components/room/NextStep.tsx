import { Status } from '#components/ui/Status.tsx';
import { isFacilitator, presentSeats } from '#domain/room/room.ts';
import { room as words } from '#locale/room.ts';
import { namesOf } from './names-of.ts';
import { useRoom } from './use-room.ts';

/** While nothing goes on: what whoever looks can do, or waits for. */
export function NextStep() {
  const { room, leads } = useRoom();
  const here = presentSeats(room);
  const leading = here.filter(({ id }) => isFacilitator(room, id)).map(({ name }) => name);
  const [title, text] = !leads
    ? [
        words.lobby.waiting,
        leading.length === 0
          ? words.lobby.waitingNobody
          : words.lobby.waitingText({ names: namesOf(leading) }),
      ]
    : here.length === 1
      ? [words.lobby.alone, words.lobby.aloneText]
      : [words.lobby.gathering, words.lobby.gatheringText];

  return (
    <div class="next-step">
      <h2>{title}</h2>
      <p>
        <bdi>{text}</bdi>
      </p>
      <Status hidden message={title} />
    </div>
  );
}
