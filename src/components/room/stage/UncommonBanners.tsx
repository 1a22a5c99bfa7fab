import { useState } from 'preact/hooks';
import type { Device } from '#client/device/device.ts';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { alert, eyeOff, lock } from '#components/ui/icons.ts';
import type { SeatId } from '#domain/facts/line.ts';
import { banners } from '#locale/banners.ts';
import { FormBanner } from './FormBanner.tsx';
import { AtTheDoorList } from '../dialogs/AtTheDoorList.tsx';
import { ReturnedList } from './ReturnedList.tsx';
import { WithName } from './WithName.tsx';
import { nameIn, useRoom, useSession } from '../hooks/use-room.ts';

type Props = {
  keeps: Device['keeps'];
  /** The private link was opened here, and this device does not lead. */
  offersToLead: boolean;
};

/** What is rarely said: who is away, a form to answer, another history, nothing kept, leading again, what came back, who waits at the door. */
export function RareBanners({ keeps, offersToLead }: Props) {
  const { session, room, me, leads } = useRoom();
  return (
    <>
      {session.$divergedBy.value !== null && <DivergedBanner />}
      {me?.standing === 'away' && <AwayBanner seat={me.id} />}
      {keeps === 'memory' && <MemoryBanner />}
      {offersToLead && <RestoreBanner />}
      {room.form !== null && <FormBanner key={room.form.secret} form={room.form} />}
      {session.$returned.value.length > 0 && <ReturnedList />}
      {leads && <AtTheDoorList />}
    </>
  );
}

/** People are being shown different histories: who noticed, and what to do. */
function DivergedBanner() {
  const { session, room } = useRoom();
  return (
    <div class="banner banner--grave">
      <Icon of={alert} />
      <span>
        <b>{banners.diverged}</b>{' '}
        <WithName
          say={(name) => banners.divergedText({ name })}
          typed={nameIn(room, session.$divergedBy.value)}
        />
      </span>
    </div>
  );
}

/** Somebody is marked as away, by herself or by whoever leads. */
function AwayBanner({ seat }: { seat: SeatId }) {
  const session = useSession();
  return (
    <div class="banner">
      <Icon of={eyeOff} />
      <span>
        <b>{banners.away}</b>
      </span>
      <Button onPress={() => void session.act({ type: 'seat-back', seat })}>{banners.back}</Button>
    </div>
  );
}

/** The browser keeps nothing: said once. */
function MemoryBanner() {
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
function RestoreBanner() {
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
