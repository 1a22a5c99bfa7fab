import { useRef } from 'preact/hooks';
import type { Device } from '#client/device/device.ts';
import type { RoomClient } from '#client/room/room-client.ts';
import { seatOf } from '#domain/facts/seats.ts';
import { Opening } from './doors/Opening.tsx';
import { lazy } from '#components/ui/lazy.tsx';
import { UncommonDoor } from './doors/uncommon-door.ts';
import { ClientContext } from './hooks/use-room.ts';

const Join = lazy(() => import('./doors/Join.tsx').then((door) => door.Join));
const Stage = lazy(() => import('./stage/Stage.tsx').then((stage) => stage.Stage));
const BigScreen = lazy(() => import('./stage/BigScreen.tsx').then((screen) => screen.BigScreen));

type Props =
  | { client: null; useItHere: () => void }
  | {
      client: RoomClient;
      onlyWatches?: boolean;
      keeps?: Device['keeps'];
      /** This screen was opened by the private link. */
      hasPrivateLink?: boolean;
    };

/** A room's whole page: which door or stage this screen stands before. */
export function RoomApp(props: Props) {
  if (props.client === null) return <UncommonDoor door="elsewhere" useItHere={props.useItHere} />;
  const { client, onlyWatches = false, keeps = 'reloads', hasPrivateLink = false } = props;
  return (
    <ClientContext.Provider value={client}>
      <Screen {...{ client, onlyWatches, keeps, hasPrivateLink }} />
    </ClientContext.Provider>
  );
}

type ScreenProps = {
  client: RoomClient;
  onlyWatches: boolean;
  keeps: Device['keeps'];
  hasPrivateLink: boolean;
};

function Screen({ client, onlyWatches, keeps, hasPrivateLink }: ScreenProps) {
  // Someone who comes in by a press of their own is taken along; no one else's focus is moved.
  const comesIn = useRef(false);
  const ending = client.$ending.value;
  const room = client.$room.value;
  if (ending !== null) return <UncommonDoor door="ended" why={ending} />;
  if (room.phase === 'closed') return <UncommonDoor door="ended" why="closed" by={room.by} />;
  if (room.phase === 'newer') return <UncommonDoor door="newer" isKept={keeps !== 'memory'} />;
  if (room.phase === 'unopened' || !client.$isRead.value) {
    return <Opening isConnected={client.$isConnected.value} />;
  }
  if (onlyWatches) return <BigScreen />;
  const me = seatOf(room, client.$me.value);
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
      return <UncommonDoor door="at-the-door" standing={me.standing} hasPrivateLink={hasPrivateLink} />;
  }
}
