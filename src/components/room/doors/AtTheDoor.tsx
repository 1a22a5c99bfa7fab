import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Status } from '#components/ui/Status.tsx';
import type { Standing } from '#domain/facts/seats.ts';
import { doors as words } from '#locale/doors.ts';
import { Problem } from '#components/ui/Problem.tsx';
import { useCommand } from '../hooks/use-command.ts';
import { useRoom } from '../hooks/use-room.ts';
import { DoorFrame } from './DoorFrame.tsx';

type Props = {
  standing: Exclude<Standing, 'seated' | 'away'>;
  /** This screen was opened by the private link. */
  hasPrivateLink: boolean;
};

/** For someone who has a seat here and does not sit on it: waiting, gone, or not let back. */
export function AtTheDoor({ standing, hasPrivateLink }: Props) {
  const { client, me } = useRoom();
  const { act, problem } = useCommand();
  const [hasFailed, setHasFailed] = useState(false);

  return (
    <DoorFrame>
      <h1>{words[standing].title}</h1>
      <p class="lede">{words[standing].text}</p>
      <Status hidden message={words[standing].title} />
      <Problem of={problem} />
      <div class="door__acts">
        {standing === 'waiting' && (
          <>
            <p>
              {words.waiting.rename}{' '}
              <b>
                <bdi>{me?.name}</bdi>
              </b>
            </p>
            <Button onPress={() => void act({ type: 'seat-left' })}>{words.waiting.go}</Button>
          </>
        )}
        {standing === 'left' && (
          <Button kind="primary" size="big" onPress={() => void act({ type: 'seat-returned' })}>
            {words.left.back}
          </Button>
        )}
        {standing === 'waiting' && hasPrivateLink && (
          <Button kind="primary" onPress={async () => setHasFailed(!(await client.management.restore()))}>
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
  const { client } = useRoom();
  return (
    <Button
      onPress={async () => {
        await client.forget();
        location.replace('/');
      }}
    >
      {words.left.forget}
    </Button>
  );
}
