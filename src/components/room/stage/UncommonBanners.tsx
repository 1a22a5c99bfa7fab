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
import { WithName } from '../dialogs/WithName.tsx';
import { Problem } from '#components/ui/Problem.tsx';
import { useCommand } from '../hooks/use-command.ts';
import { nameIn, useRoom, useClient } from '../hooks/use-room.ts';

type Props = {
  keeps: Device['keeps'];
  /** The private link was opened here, and this device does not lead. */
  offersToLead: boolean;
};

/** What is rarely said: who is away, a form to answer, another history, nothing kept, leading again, what came back, who waits at the door. */
export function UncommonBanners({ keeps, offersToLead }: Props) {
  const { client, room, me, leads } = useRoom();
  return (
    <>
      {client.$divergedBy.value !== null && <DivergedBanner />}
      {me?.standing === 'away' && <AwayBanner seat={me.id} />}
      {keeps === 'memory' && <MemoryBanner />}
      {offersToLead && <RestoreBanner />}
      {room.form !== null && <FormBanner key={room.form.secret} form={room.form} />}
      {client.$returned.value.length > 0 && <ReturnedList />}
      {leads && <AtTheDoorList />}
    </>
  );
}

/** People are being shown different histories: who noticed, and what to do. */
function DivergedBanner() {
  const { client, room } = useRoom();
  return (
    <div class="banner banner--grave">
      <Icon of={alert} />
      <span>
        <b>{banners.diverged}</b>{' '}
        <WithName
          sentence={(name) => banners.divergedText({ name })}
          typed={nameIn(room, client.$divergedBy.value)}
        />
      </span>
    </div>
  );
}

/** Someone is marked as away, by their own word or a facilitator's. */
function AwayBanner({ seat }: { seat: SeatId }) {
  const { act, problem } = useCommand();
  return (
    <div class="banner">
      <Icon of={eyeOff} />
      <span>
        <b>{banners.away}</b>
        <Problem of={problem} />
      </span>
      <Button onPress={() => void act({ type: 'seat-back', seat })}>{banners.back}</Button>
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
  const client = useClient();
  const [hasFailed, setHasFailed] = useState(false);
  return (
    <div class="banner">
      <Icon of={lock} />
      <span>
        <b>{banners.restore}</b> {hasFailed && banners.restoreFailed}
      </span>
      {!hasFailed && (
        <Button onPress={async () => setHasFailed(!(await client.management.restore()))}>
          {banners.restoreDo}
        </Button>
      )}
    </div>
  );
}
