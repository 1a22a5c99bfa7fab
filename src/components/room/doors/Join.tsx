import { useState } from 'preact/hooks';
import type { Device } from '#client/device.ts';
import { isInApp } from '#client/in-app.ts';
import { screenLink } from '#client/links.ts';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { alert, check, help, lock, monitor } from '#components/ui/icons.ts';
import { isFittingName, isSameName, tidyName } from '#domain/room/name.ts';
import type { Refusal } from '#domain/room/refusal.ts';
import { presentSeats } from '#domain/room/room.ts';
import { room as words } from '#locale/room.ts';
import { RefusalText } from '../RefusalText.tsx';
import { useRoom } from '../use-room.ts';
import { DoorCircle } from './DoorCircle.tsx';
import { DoorFacts } from './DoorFacts.tsx';
import { DoorFrame } from './DoorFrame.tsx';
import { NameChoice } from './NameChoice.tsx';

type Props = {
  keeps: Device['keeps'];
  /** This screen was opened by the private link. */
  hasPrivateLink: boolean;
};

/** The door of a room: what it is, how private it is, a name, come in. */
export function Join({ keeps, hasPrivateLink }: Props) {
  const { session, room } = useRoom();
  const turnedBack = session.$returned.value.find(({ event }) => event.type === 'seat-taken');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const taken = room.seats
    .filter(({ standing }) => standing !== 'removed' && standing !== 'replaced')
    .map(({ name }) => name);
  const wasTyped = turnedBack?.event.type === 'seat-taken' ? turnedBack.event.name : '';
  const value = typed === '' ? wasTyped : typed;
  const tookIt = taken.find((other) => isSameName(other, tidyName(value)));
  // Somebody took it a moment earlier: it is said without being asked.
  const error =
    wrong ?? (turnedBack && tookIt && typed === '' ? words.name.taken({ name: tookIt }) : undefined);

  const comeIn = async () => {
    const name = tidyName(value);
    setRefusal(null);
    if (name === '') return setWrong(words.name.missing);
    if (!isFittingName(name)) return setWrong(words.name.tooLong);
    if (tookIt !== undefined) return setWrong(words.name.taken({ name: tookIt }));
    if (turnedBack) session.dismissReturned(turnedBack);
    setIsBusy(true);
    setRefusal(await session.comeIn(name));
    setIsBusy(false);
    if (hasPrivateLink) await session.keeping.restore();
  };

  return (
    <DoorFrame>
      <DoorCircle count={presentSeats(room).length} />
      <h1>
        <bdi>{words.join.title({ title: room.title })}</bdi>
      </h1>
      <DoorFacts />
      {isInApp(navigator.userAgent) && (
        <div class="notice notice--wait">
          <Icon of={alert} />
          <b>{words.join.inApp}</b>
          <span>{words.join.inAppText}</span>
        </div>
      )}
      {keeps === 'memory' && (
        <div class="notice notice--wait">
          <Icon of={alert} />
          <b>{words.join.memory}</b>
          <span>{words.join.memoryText}</span>
        </div>
      )}
      {room.door === 'locked' && !hasPrivateLink && (
        <div class="notice">
          <Icon of={lock} />
          <b>{words.join.locked}</b>
          <span>{words.join.lockedText}</span>
        </div>
      )}
      {hasPrivateLink && <p class="notice notice--done">{words.join.isLeader}</p>}
      <form
        class="join-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void comeIn();
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
          {words.join.comeIn}
        </Button>
        <p class="hint muted small">{words.join.hint}</p>
      </form>
      <p>
        <a class="btn btn--quiet" href={screenLink('', session.$record.value.secret)}>
          <Icon of={monitor} />
          {words.join.watch}
        </a>
      </p>
      <HowPrivate />
      <p class="small muted door__limits">{words.join.limits}</p>
    </DoorFrame>
  );
}

const { truths } = words.join;

/** What can be promised before somebody comes in, and what can't. */
function HowPrivate() {
  return (
    <section class="truth" aria-labelledby="how-private">
      <h2 id="how-private">{words.join.howPrivate}</h2>
      <ul role="list">
        {[truths.link, truths.account, truths.gone, truths.cannot].map((truth) => (
          <li key={truth[0]} class={truth === truths.cannot ? 'truth__mind' : undefined}>
            <Icon of={truth === truths.link ? lock : truth === truths.cannot ? help : check} />
            <span>
              <b>{truth[0]}</b> {truth[1]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
