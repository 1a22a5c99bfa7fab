import { useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { copy } from './icons.ts';
import { Status } from './Status.tsx';
import { TextField } from './TextField.tsx';
import { dialogs } from '#locale/dialogs.ts';

type Props = { label: string; link: string; copied: string };

/** A link to take along: shown whole, copied by one press where the browser lets us. */
export function CopyField({ label, link, copied }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const [said, say] = useState('');

  const copyIt = async () => {
    try {
      await navigator.clipboard.writeText(link);
      say(copied);
    } catch {
      row.current?.querySelector('input')?.select();
      say(dialogs.share.notCopied);
    }
  };

  return (
    <>
      <div class="copy-row" ref={row}>
        <TextField label={label} value={link} readOnly onText={() => undefined} />
        <Button icon={copy} onPress={() => void copyIt()}>
          {dialogs.share.copy}
        </Button>
      </div>
      <Status message={said} />
    </>
  );
}
