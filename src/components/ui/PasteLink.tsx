import { useState } from 'preact/hooks';
import { focusFirstWrong } from './focus-wrong.ts';
import { Button } from './Button.tsx';
import { TextField } from './TextField.tsx';

type Props = {
  label: string;
  goWord: string;
  /** Where what was pasted leads, or what is wrong with it. */
  read: (pasted: string) => { readonly address: string } | { readonly wrong: string };
};

/** Somewhere to paste a link into. Pasting alone writes and sends nothing. */
export function PasteLink({ label, goWord, read }: Props) {
  const [pasted, setPasted] = useState('');
  const [error, setError] = useState<string>();

  const go = () => {
    const found = read(pasted);
    // The fragment alone would not load the page again; a page with a key in its address listens for that and does.
    if ('address' in found) location.assign(found.address);
    else setError(found.wrong);
  };

  return (
    <form
      class="paste-link"
      onSubmit={(event) => {
        event.preventDefault();
        go();
        focusFirstWrong(event.currentTarget);
      }}
    >
      <TextField
        label={label}
        error={error}
        value={pasted}
        onText={(text) => {
          setPasted(text);
          setError(undefined);
        }}
      />
      <Button kind="primary" size="big" wide submits>
        {goWord}
      </Button>
    </form>
  );
}
