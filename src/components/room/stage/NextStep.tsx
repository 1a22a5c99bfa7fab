import { Status } from '#components/ui/Status.tsx';
import { isFacilitator, presentSeats } from '#domain/facts/seats.ts';
import { room as words } from '#locale/room.ts';
import { namesOf } from '#components/ui/names-of.ts';
import { WithName } from '../dialogs/WithName.tsx';
import { useRoom } from '../hooks/use-room.ts';

/** While nothing is on: what the person here can do, or waits for. */
export function NextStep() {
  const { room, leads } = useRoom();
  const here = presentSeats(room);
  const leading = here.filter(({ id }) => isFacilitator(room, id)).map(({ name }) => name);
  const isAlone = here.length === 1;
  const title = !leads ? words.lobby.waiting : isAlone ? words.lobby.alone : words.lobby.gathering;

  return (
    <div class="next-step" data-buttons={leads && !isAlone ? 'below' : undefined}>
      <h2>{title}</h2>
      <p>
        {leads ? (
          isAlone ? (
            words.lobby.aloneText
          ) : (
            words.lobby.gatheringText
          )
        ) : leading.length === 0 ? (
          words.lobby.waitingNobody
        ) : (
          <WithName sentence={(names) => words.lobby.waitingText({ names })} typed={namesOf(leading)} />
        )}
      </p>
      <Status hidden message={title} />
    </div>
  );
}
