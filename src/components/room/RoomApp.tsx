import { useRef } from 'preact/hooks';
import type { Device } from '#client/device/device.ts';
import type { RoomSession } from '#client/room/room-client.ts';
import { seatOf } from '#domain/room/room.ts';
import { Opening } from './doors/Opening.tsx';
import { lazy } from '#components/ui/lazy.tsx';
import { RareDoor } from './doors/uncommon-door.ts';
import { SessionContext } from './hooks/use-room.ts';

const Join = lazy(() => import('./doors/Join.tsx').then((door) => door.Join));
const Stage = lazy(() => import('./stage/Stage.tsx').then((stage) => stage.Stage));
const BigScreen = lazy(() => import('./stage/BigScreen.tsx').then((screen) => screen.BigScreen));

type Props =
  | { session: null; useItHere: () => void }
  | {
      session: RoomSession;
      onlyWatches?: boolean;
      keeps?: Device['keeps'];
      /** This screen was opened by the private link. */
      hasPrivateLink?: boolean;
    };

/** A room's whole page: which door or stage this screen stands before. */
export function RoomApp(props: Props) {
  if (props.session === null) return <RareDoor door="elsewhere" useItHere={props.useItHere} />;
  const { session, onlyWatches = false, keeps = 'reloads', hasPrivateLink = false } = props;
  return (
    <SessionContext.Provider value={session}>
      <Screen {...{ session, onlyWatches, keeps, hasPrivateLink }} />
    </SessionContext.Provider>
  );
}

type ScreenProps = {
  session: RoomSession;
  onlyWatches: boolean;
  keeps: Device['keeps'];
  hasPrivateLink: boolean;
};

function Screen({ session, onlyWatches, keeps, hasPrivateLink }: ScreenProps) {
  // Whoever comes in by her own press is taken along; nobody else's focus is moved.
  const comesIn = useRef(false);
  const ending = session.$ending.value;
  const room = session.$room.value;
  if (ending !== null) return <RareDoor door="ended" why={ending} />;
  if (room.phase === 'closed') return <RareDoor door="ended" why="closed" by={room.by} />;
  if (room.phase === 'newer') return <RareDoor door="ended" why="newer" />;
  if (room.phase === 'unopened' || !session.$isRead.value) {
    return <Opening isConnected={session.$isConnected.value} />;
  }
  if (onlyWatches) return <BigScreen />;
  const me = seatOf(room, session.$me.value);
  const isInside = me?.standing === 'seated' || me?.standing === 'away';
  if (!isInside) comesIn.current = me === undefined || me.standing === 'left';
  switch (me?.standing) {
    case undefined:
      return <Join keeps={keeps} hasPrivateLink={hasPrivateLink} />;
    case 'seated':
    case 'away':
      return <Stage keeps={keeps} hasPrivateLink={hasPrivateLink} comesIn={comesIn.current} />;
    case 'waiting':
    case 'left':
    case 'removed':
    case 'replaced':
      return <RareDoor door="at-the-door" standing={me.standing} hasPrivateLink={hasPrivateLink} />;
  }
}
