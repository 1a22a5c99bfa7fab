import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Status } from '#components/ui/Status.tsx';
import { TextField } from '#components/ui/TextField.tsx';
import { tidyName } from '#domain/facts/name.ts';
import { dialogs } from '#locale/dialogs.ts';
import { useAct } from '../hooks/use-act.ts';
import { RefusalText } from '../stage/RefusalText.tsx';

type Props = { name: string };

const words = dialogs.room;

/** Being called otherwise from now on. */
export function RenameMe({ name }: Props) {
  const { act, refusal } = useAct();
  const [typed, setTyped] = useState(name);
  const [said, say] = useState('');
  const rename = async () => {
    const renamed = tidyName(typed);
    say(
      (await act({ type: 'seat-renamed', name: renamed })) === null ? words.renamed({ name: renamed }) : '',
    );
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void rename();
      }}
    >
      <RefusalText of={refusal} />
      <div class="copy-row">
        <TextField label={words.newName} value={typed} maxLength={160} onText={setTyped} />
        <Button submits>{words.rename}</Button>
      </div>
      <Status message={said} />
    </form>
  );
}
