import { useState } from 'preact/hooks';
import type { Device } from '#client/device/device.ts';
import { isInApp } from '#client/browser/in-app.ts';
import { screenLink } from '#client/room/links.ts';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { alert, lock, monitor } from '#components/ui/icons.ts';
import { isFittingName, isSameName, tidyName } from '#domain/facts/name.ts';
import type { Refusal } from '#domain/facts/refusal.ts';
import { presentSeats } from '#domain/facts/seats.ts';
import { join as words } from '#locale/join.ts';
import { useDraft } from '../hooks/use-draft.ts';
import { lazy } from '#components/ui/lazy.tsx';
import { RefusalText } from '../dialogs/RefusalText.tsx';
import { useRoom } from '../hooks/use-room.ts';
import { WithName } from '../dialogs/WithName.tsx';
import { typedIn } from '../hooks/returned-text.ts';
import { DoorFacts } from './DoorFacts.tsx';
import { DoorFrame } from './DoorFrame.tsx';
import { focusFirstWrong } from '#components/ui/focus-wrong.ts';
import { NameChoice } from './NameChoice.tsx';

/** Neither is needed to come in, so neither is waited for. */
const DoorCircle = lazy(() => import('./DoorCircle.tsx').then((part) => part.DoorCircle));
const HowPrivate = lazy(() => import('../dialogs/HowPrivate.tsx').then((part) => part.HowPrivate));

type Props = {
  keeps: Device['keeps'];
  /** This screen was opened by the private link. */
  hasPrivateLink: boolean;
};

/** The door of a room: what it is, how private it is, a name, come in. */
export function Join({ keeps, hasPrivateLink }: Props) {
  const { client, room } = useRoom();
  const turnedBack = client.$returned.value.find(({ event }) => event.type === 'seat-taken');
  const [typed, setTyped] = useDraft('name');
  const [wrong, setWrong] = useState<string>();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const taken = room.seats
    .filter(({ standing }) => standing !== 'removed' && standing !== 'replaced')
    .map(({ name }) => name);
  const wasTyped = turnedBack === undefined ? '' : (typedIn(turnedBack.event) ?? '');
  const value = typed === '' ? wasTyped : typed;
  const tookIt = taken.find((other) => isSameName(other, tidyName(value)));
  // Someone took it a moment earlier: it is said without being asked.
  const error =
    wrong ?? (turnedBack && tookIt && typed === '' ? words.name.taken({ name: tookIt }) : undefined);

  const comeIn = async () => {
    const name = tidyName(value);
    setRefusal(null);
    if (name === '') {
      setWrong(words.name.missing);
      return;
    }
    if (!isFittingName(name)) {
      setWrong(words.name.tooLong);
      return;
    }
    if (tookIt !== undefined) {
      setWrong(words.name.taken({ name: tookIt }));
      return;
    }
    if (turnedBack) client.dismissReturned(turnedBack);
    setIsBusy(true);
    const why = await client.comeIn(name);
    setRefusal(why);
    setIsBusy(false);
    if (why !== null) return;
    setTyped('');
    if (hasPrivateLink) await client.management.restore();
  };

  return (
    <DoorFrame>
      <div class="door-circle">
        <DoorCircle count={presentSeats(room).length} />
      </div>
      <h1>
        <WithName sentence={(title) => words.title({ title })} typed={room.title} />
      </h1>
      <DoorFacts />
      {isInApp(navigator.userAgent) && (
        <div class="notice notice--wait">
          <Icon of={alert} />
          <b>{words.inApp}</b>
          <span>{words.inAppText}</span>
        </div>
      )}
      {keeps === 'memory' && (
        <div class="notice notice--wait">
          <Icon of={alert} />
          <b>{words.memory}</b>
          <span>{words.memoryText}</span>
        </div>
      )}
      {room.door === 'locked' && !hasPrivateLink && (
        <div class="notice">
          <Icon of={lock} />
          <b>{words.locked}</b>
          <span>{words.lockedText}</span>
        </div>
      )}
      {hasPrivateLink && <p class="notice notice--done">{words.isLeader}</p>}
      <form
        class="join-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void comeIn();
          focusFirstWrong(event.currentTarget);
        }}
      >
        <NameChoice
          value={value}
          error={error}
          taken={taken}
          onName={(name) => {
            setTyped(name);
            setWrong(undefined);
          }}
        />
        <RefusalText of={refusal} />
        <Button kind="primary" size="big" wide submits>
          {words.comeIn}
        </Button>
        <p class="hint muted small">{words.hint}</p>
      </form>
      <p>
        <a class="btn btn--quiet" href={screenLink('', client.$record.value.secret)}>
          <Icon of={monitor} />
          {words.watch}
        </a>
      </p>
      <HowPrivate />
      <p class="small muted door__limits">{words.limits}</p>
    </DoorFrame>
  );
}
