import { useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { copyText } from './copy-text.ts';
import { copy } from './icons.ts';
import { Status } from './Status.tsx';
import { TextField } from './TextField.tsx';

type Props = {
  label: string;
  link: string;
  words: { readonly copy: string; readonly copied: string; readonly notCopied: string };
};

/** A link to take along: shown whole, copied by one press where the browser lets us. */
export function CopyField({ label, link, words }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const [said, announce] = useState('');

  const copyIt = async () => {
    const isCopied = await copyText(link);
    if (!isCopied) row.current?.querySelector('input')?.select();
    announce(isCopied ? words.copied : words.notCopied);
  };

  return (
    <>
      <div class="copy-row" ref={row}>
        <TextField label={label} value={link} readOnly onText={() => undefined} />
        <Button icon={copy} onPress={() => void copyIt()}>
          {words.copy}
        </Button>
      </div>
      <Status message={said} />
    </>
  );
}
