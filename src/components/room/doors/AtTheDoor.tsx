import { useState } from 'preact/hooks';
import type { Wish } from '#client/room/command.ts';
import { Button } from '#components/ui/Button.tsx';
import { Status } from '#components/ui/Status.tsx';
import type { Refusal } from '#domain/rulebook/refusal.ts';
import type { Standing } from '#domain/room/room.ts';
import { doors as words } from '#locale/doors.ts';
import { RefusalText } from '../stage/RefusalText.tsx';
import { useRoom } from '../hooks/use-room.ts';
import { DoorFrame } from './DoorFrame.tsx';

type Props = {
  standing: Exclude<Standing, 'seated' | 'away'>;
  /** This screen was opened by the private link. */
  hasPrivateLink: boolean;
};

/** For somebody who has a seat here and does not sit on it: she waits, has left, or may not come back. */
export function AtTheDoor({ standing, hasPrivateLink }: Props) {
  const { session, me } = useRoom();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const act = async (wish: Wish) => setRefusal(await session.act(wish));

  return (
    <DoorFrame>
      <h1>{words[standing].title}</h1>
      <p class="lede">{words[standing].text}</p>
      <Status hidden message={words[standing].title} />
      <RefusalText of={refusal} />
      <div class="door__acts">
        {standing === 'waiting' && (
          <>
            <p>
              {words.waiting.rename}{' '}
              <b>
                <bdi>{me?.name}</bdi>
              </b>
            </p>
            <Button onPress={() => act({ type: 'seat-left' })}>{words.waiting.go}</Button>
          </>
        )}
        {standing === 'left' && (
          <Button kind="primary" size="big" onPress={() => act({ type: 'seat-returned' })}>
            {words.left.back}
          </Button>
        )}
        {standing === 'waiting' && hasPrivateLink && (
          <Button kind="primary" onPress={async () => setHasFailed(!(await session.keeping.restore()))}>
            {words.lead}
          </Button>
        )}
        {standing !== 'waiting' && <ForgetButton />}
      </div>
      <Status message={hasFailed ? words.leadFailed : ''} />
    </DoorFrame>
  );
}

function ForgetButton() {
  const { session } = useRoom();
  return (
    <Button
      onPress={async () => {
        await session.forget();
        location.replace('/');
      }}
    >
      {words.left.forget}
    </Button>
  );
}
