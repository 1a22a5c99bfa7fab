import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Choices } from '#components/ui/Choices.tsx';
import { Status } from '#components/ui/Status.tsx';
import { dialogs } from '#locale/dialogs.ts';
import { newRoom } from '#locale/new-room.ts';
import { useRoom } from '../hooks/use-room.ts';
import { whenOf } from '#components/ui/when.ts';

const words = dialogs.room;
const EXTENSIONS = (['86400', '604800', '2592000', '7776000'] as const).map((value) => ({
  value,
  label: newRoom.lengths[value],
}));

/** For facilitators: how long the room is kept, counted again from now. */
export function KeepLonger() {
  const { client } = useRoom();
  const [chosen, choose] = useState<(typeof EXTENSIONS)[number]['value']>('86400');
  const [said, announce] = useState('');
  const expiresAt = client.$expiresAt.value;

  const extend = async () => {
    const isDone = await client.management.extend(Number(chosen));
    const until = client.$expiresAt.value;
    announce(
      isDone && until !== null ? words.extended({ when: whenOf(until, client.now()) }) : dialogs.notDone,
    );
  };

  return (
    <section class="dialog__part">
      <h3>{words.kept}</h3>
      {expiresAt !== null && <p>{words.keptUntil({ when: whenOf(expiresAt, client.now()) })}</p>}
      <Choices legend={words.keepFor} choices={EXTENSIONS} value={chosen} onChoose={choose} />
      <div class="dialog__acts">
        <Button onPress={() => void extend()}>{words.extend}</Button>
      </div>
      <Status message={said} />
    </section>
  );
}
