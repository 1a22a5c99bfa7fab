import { useEffect, useState } from 'preact/hooks';
import { eraseClosedRoom } from '#client/room/closing.ts';
import type { Ending } from '#client/room/room-client.ts';
import { doors } from '#locale/doors.ts';
import { useClient } from '../hooks/use-room.ts';
import { WithName } from '../dialogs/WithName.tsx';
import { DoorFrame } from './DoorFrame.tsx';

type Props = { why: Ending | 'closed'; by?: string };

const words = doors.ended;

/** Nothing more can be read here, or not yet: why, and what to do next. */
export function Ended({ why, by }: Props) {
  const client = useClient();
  const [isLate, setIsLate] = useState(false);
  const isClosed = why === 'closed';
  useEffect(
    () => (isClosed ? eraseClosedRoom(client, () => setIsLate(true)) : undefined),
    [isClosed, client],
  );
  const { title, text } = words[why];
  const isOver = why === 'closed' || why === 'erased' || why === 'expired';
  const mayBeMistyped = why === 'not-found' || why === 'unreadable';

  return (
    <DoorFrame>
      <div role="status">
        <h1>{title}</h1>
        {why === 'closed' && by !== undefined && by !== '' && (
          <p class="lede">
            <WithName sentence={(name) => words.closed.by({ name })} typed={by} />
          </p>
        )}
        <p class="lede">{isClosed && isLate ? words.closed.late : text}</p>
      </div>
      {isOver && <p class="muted">{words.history}</p>}
      <div class="door__acts">
        <a class="btn btn--ink" href="/rooms/new">
          {words.open}
        </a>
        {mayBeMistyped && (
          <a class="btn" href="/room">
            {words.paste}
          </a>
        )}
        <a class="btn btn--quiet" href="/">
          {words.home}
        </a>
      </div>
    </DoorFrame>
  );
}
