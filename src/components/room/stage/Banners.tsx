import type { Device } from '#client/device/device.ts';
import { Icon } from '#components/ui/Icon.tsx';
import { wifiOff } from '#components/ui/icons.ts';
import { room as words } from '#locale/room.ts';
import { lazy } from '#components/ui/lazy.tsx';
import { useRoom } from '../hooks/use-room.ts';

const UncommonBanners = lazy(() => import('./UncommonBanners.tsx').then((part) => part.UncommonBanners));

type Props = {
  keeps: Device['keeps'];
  /** This screen was opened by the private link. */
  hasPrivateLink: boolean;
};

const { banner } = words;

/** What everyone in the room should know about it just now. Each is said once, when it appears. */
export function Banners({ keeps, hasPrivateLink }: Props) {
  const { client, room, me, leads } = useRoom();
  const offersToLead = hasPrivateLink && !leads;
  const isUncommon =
    keeps === 'memory' ||
    offersToLead ||
    me?.standing === 'away' ||
    room.form !== null ||
    client.$divergedBy.value !== null ||
    client.$returned.value.length > 0 ||
    (leads && room.seats.some(({ standing }) => standing === 'waiting'));

  return (
    <div class="banners" role="status" aria-atomic="false">
      {!client.$isConnected.value && (
        <div class="banner">
          <Icon of={wifiOff} />
          <span>
            <b>{banner.offline}</b> {banner.offlineText}
          </span>
        </div>
      )}
      {client.kinds.$isFetching.value && (
        <div class="banner">
          <span>{banner.fetching}</span>
        </div>
      )}
      {isUncommon && <UncommonBanners keeps={keeps} offersToLead={offersToLead} />}
    </div>
  );
}
