import { useState } from 'preact/hooks';
import type { Device } from '#client/device.ts';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { alert, eyeOff, lock, wifiOff } from '#components/ui/icons.ts';
import { room as words } from '#locale/room.ts';
import { AtTheDoorList } from './people/AtTheDoorList.tsx';
import { lazy } from './lazy.tsx';
import { nameIn, useRoom } from './use-room.ts';

const ReturnedList = lazy(() => import('./ReturnedList.tsx').then((part) => part.ReturnedList));

type Props = {
  keeps: Device['keeps'];
  /** This screen was opened by the private link. */
  hasPrivateLink: boolean;
};

const { banner } = words;

/** What everybody in the room should know about it just now. Each is said once, when it appears. */
export function Banners({ keeps, hasPrivateLink }: Props) {
  const { session, room, me, leads } = useRoom();
  const divergedBy = session.$divergedBy.value;

  return (
    <div class="banners" role="status">
      {divergedBy !== null && (
        <div class="banner banner--grave">
          <Icon of={alert} />
          <span>
            <b>{banner.diverged}</b> <bdi>{banner.divergedText({ name: nameIn(room, divergedBy) })}</bdi>
          </span>
        </div>
      )}
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
      {leads && <AtTheDoorList />}
      {session.$pending.value.length > 0 && <p class="sending">{banner.sending}</p>}
    </div>
  );
}

function MemoryBanner() {
  const [isRead, setIsRead] = useState(false);
  if (isRead) return null;
  return (
    <div class="banner">
      <Icon of={alert} />
      <span>
        <b>{banner.memory}</b> {banner.memoryText}
      </span>
      <Button onPress={() => setIsRead(true)}>{words.returned.dismiss}</Button>
    </div>
  );
}

/** The private link was opened where this device already has a seat: leading again is offered, never done unasked. */
function RestoreBanner() {
  const { session } = useRoom();
  const [hasFailed, setHasFailed] = useState(false);
  return (
    <div class="banner">
      <Icon of={lock} />
      <span>
        <b>{banner.restore}</b> {hasFailed && banner.restoreFailed}
      </span>
      {!hasFailed && (
        <Button onPress={async () => setHasFailed(!(await session.keeping.restore()))}>
          {banner.restoreDo}
        </Button>
      )}
    </div>
  );
}
