import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { alert, lock } from '#components/ui/icons.ts';
import { banners } from '#locale/banners.ts';
import { nameIn, useRoom, useSession } from './use-room.ts';

/** People are being shown different histories: who noticed, and what to do. */
export function DivergedBanner() {
  const { session, room } = useRoom();
  const name = nameIn(room, session.$divergedBy.value);
  return (
    <div class="banner banner--grave">
      <Icon of={alert} />
      <span>
        <b>{banners.diverged}</b> <bdi>{banners.divergedText({ name })}</bdi>
      </span>
    </div>
  );
}

/** The browser keeps nothing: said once. */
export function MemoryBanner() {
  const [isRead, setIsRead] = useState(false);
  if (isRead) return null;
  return (
    <div class="banner">
      <Icon of={alert} />
      <span>
        <b>{banners.memory}</b> {banners.memoryText}
      </span>
      <Button onPress={() => setIsRead(true)}>{banners.dismiss}</Button>
    </div>
  );
}

/** The private link was opened where this device already has a seat: leading again is offered, never done unasked. */
export function RestoreBanner() {
  const session = useSession();
  const [hasFailed, setHasFailed] = useState(false);
  return (
    <div class="banner">
      <Icon of={lock} />
      <span>
        <b>{banners.restore}</b> {hasFailed && banners.restoreFailed}
      </span>
      {!hasFailed && (
        <Button onPress={async () => setHasFailed(!(await session.keeping.restore()))}>
          {banners.restoreDo}
        </Button>
      )}
    </div>
  );
}
