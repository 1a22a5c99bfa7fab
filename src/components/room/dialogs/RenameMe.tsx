import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Status } from '#components/ui/Status.tsx';
import { TextField } from '#components/ui/TextField.tsx';
import { tidyName } from '#domain/facts/name.ts';
import { dialogs } from '#locale/dialogs.ts';
import { useCommand } from '../hooks/use-command.ts';
import { Problem } from '#components/ui/Problem.tsx';

type Props = { name: string };

const words = dialogs.room;

/** Being called otherwise from now on. */
export function RenameMe({ name }: Props) {
  const { act, problem } = useCommand();
  const [typed, setTyped] = useState(name);
  const [said, announce] = useState('');
  const rename = async () => {
    const renamed = tidyName(typed);
    const isDone = await act({ type: 'seat-renamed', name: renamed });
    announce(isDone ? words.renamed({ name: renamed }) : '');
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void rename();
      }}
    >
      <Problem of={problem} />
      <div class="copy-row">
        <TextField label={words.newName} value={typed} maxLength={160} onText={setTyped} />
        <Button submits>{words.rename}</Button>
      </div>
      <Status message={said} />
    </form>
  );
}
