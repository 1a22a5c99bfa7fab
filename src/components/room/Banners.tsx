import type { Device } from '#client/device.ts';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { eyeOff, wifiOff } from '#components/ui/icons.ts';
import { room as words } from '#locale/room.ts';
import { lazy } from './lazy.tsx';
import { useRoom } from './use-room.ts';

const ReturnedList = lazy(() => import('./ReturnedList.tsx').then((part) => part.ReturnedList));
const AtTheDoorList = lazy(() => import('./people/AtTheDoorList.tsx').then((part) => part.AtTheDoorList));
const DivergedBanner = lazy(() => import('./rare-banners.tsx').then((part) => part.DivergedBanner));
const MemoryBanner = lazy(() => import('./rare-banners.tsx').then((part) => part.MemoryBanner));
const RestoreBanner = lazy(() => import('./rare-banners.tsx').then((part) => part.RestoreBanner));

type Props = {
  keeps: Device['keeps'];
  /** This screen was opened by the private link. */
  hasPrivateLink: boolean;
};

const { banner } = words;

/** What everybody in the room should know about it just now. Each is said once, when it appears. */
export function Banners({ keeps, hasPrivateLink }: Props) {
  const { session, room, me, leads } = useRoom();

  return (
    <div class="banners" role="status">
      {session.$divergedBy.value !== null && <DivergedBanner />}
      {!session.$isConnected.value && (
        <div class="banner">
          <Icon of={wifiOff} />
          <span>
            <b>{banner.offline}</b> {banner.offlineText}
          </span>
        </div>
      )}
      {keeps === 'memory' && <MemoryBanner />}
      {hasPrivateLink && !leads && <RestoreBanner />}
      {me?.standing === 'away' && (
        <div class="banner">
          <Icon of={eyeOff} />
          <span>
            <b>{banner.away}</b>
          </span>
          <Button onPress={() => void session.act({ type: 'seat-back', seat: me.id })}>
            {words.lobby.back}
          </Button>
        </div>
      )}
      {session.$returned.value.length > 0 && <ReturnedList />}
      {leads && room.seats.some(({ standing }) => standing === 'waiting') && <AtTheDoorList />}
    </div>
  );
}
