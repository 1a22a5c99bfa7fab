import type { Device } from '#client/device.ts';
import type { RoomSession } from '#client/room-session.ts';
import { seatOf } from '#domain/room/room.ts';
import { AtTheDoor } from './doors/AtTheDoor.tsx';
import { Elsewhere } from './doors/Elsewhere.tsx';
import { Ended } from './doors/Ended.tsx';
import { Join } from './doors/Join.tsx';
import { Opening } from './doors/Opening.tsx';
import { BigScreen } from './BigScreen.tsx';
import { Stage } from './Stage.tsx';
import { SessionContext } from './use-room.ts';

type Props =
  | { session: null; useItHere: () => void }
  | { session: RoomSession; onlyWatches?: boolean; keeps?: Device['keeps'] };

/** A room's whole page: which door or stage this screen stands before. */
export function RoomApp(props: Props) {
  if (props.session === null) return <Elsewhere useItHere={props.useItHere} />;
  const { session, onlyWatches = false, keeps = 'reloads' } = props;
  return (
    <SessionContext.Provider value={session}>
      <Screen session={session} onlyWatches={onlyWatches} keeps={keeps} />
    </SessionContext.Provider>
  );
}

type ScreenProps = { session: RoomSession; onlyWatches: boolean; keeps: Device['keeps'] };

function Screen({ session, onlyWatches, keeps }: ScreenProps) {
  const ending = session.$ending.value;
  const room = session.$room.value;
  if (ending !== null) return <Ended why={ending} />;
  if (room.phase === 'closed') return <Ended why="closed" by={room.by} />;
  if (room.phase === 'newer') return <Ended why="newer" />;
  if (room.phase === 'unopened' || !session.$isRead.value) return <Opening />;
  if (onlyWatches) return <BigScreen />;
  const me = seatOf(room, session.$me.value);
  switch (me?.standing) {
    case undefined:
      return <Join keeps={keeps} />;
    case 'seated':
    case 'away':
      return <Stage />;
    case 'waiting':
    case 'left':
    case 'removed':
    case 'replaced':
      return <AtTheDoor standing={me.standing} />;
  }
}
