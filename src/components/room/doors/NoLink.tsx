import { useState } from 'preact/hooks';
import { doorOf } from '#client/links.ts';
import { Button } from '#components/ui/Button.tsx';
import { TextField } from '#components/ui/TextField.tsx';
import { doors } from '#locale/doors.ts';
import { DoorFrame } from './DoorFrame.tsx';
import { focusFirstWrong } from './focus-wrong.ts';

type Props = {
  /** There is an end, but not a whole one. */
  isCut: boolean;
};

const words = doors.noLink;

/** A door without a key: somewhere to paste the link into. Nothing is written or sent by pasting. */
export function NoLink({ isCut }: Props) {
  const [pasted, setPasted] = useState('');
  const [error, setError] = useState<string>();

  const go = () => {
    const door = doorOf(pasted);
    if (door === undefined) {
      setError(pasted.trim() === '' ? words.empty : words.wrong);
      return;
    }
    // The fragment alone would not load the page anew; the room listens for that and does.
    location.assign(door);
  };

  return (
    <DoorFrame>
      <h1>{isCut ? words.cut : words.title}</h1>
      <p class="lede">{isCut ? words.cutText : words.text}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          go();
          focusFirstWrong(event.currentTarget);
        }}
      >
        <TextField
          label={words.label}
          error={error}
          value={pasted}
          onText={(text) => {
            setPasted(text);
            setError(undefined);
          }}
        />
        <Button kind="primary" size="big" wide submits>
          {words.go}
        </Button>
      </form>
      <p>
        <a href="/rooms/new">{words.open}</a>
      </p>
    </DoorFrame>
  );
}
