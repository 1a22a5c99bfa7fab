import { useEffect, useState } from 'preact/hooks';
import { lazyModule } from '#client/browser/lazy-module.ts';
import { Button } from '#components/ui/Button.tsx';
import { refresh } from '#components/ui/icons.ts';
import { TextField } from '#components/ui/TextField.tsx';
import { isSameName, tidyName } from '#domain/facts/name.ts';
import { join as words } from '#locale/join.ts';

type Props = {
  value: string;
  /** What is wrong with it, or nothing. */
  error: string | undefined;
  /** Names that others have in this room. */
  taken: readonly string[];
  onName: (name: string) => void;
};

const madeUp = lazyModule(() => import('./suggest.ts'));
const lookAlike = lazyModule(() => import('#domain/room/look-alike.ts'));

/** A name to be called by here: typed, or one of three made up. */
export function NameChoice({ value, error, taken, onName }: Props) {
  const [suggested, setSuggested] = useState<readonly string[]>([]);
  // The words for made-up names come after the field to type into.
  const suggestOther = (thanThese: readonly string[]) => {
    void madeUp.get().then(({ suggest }) => setSuggested(suggest([...taken, ...thanThese])));
  };
  useEffect(() => suggestOther([]), []);
  const alike = useLookAlike(value, taken);

  return (
    <>
      <TextField
        label={words.name.label}
        hint={words.name.hint}
        error={error}
        value={value}
        maxLength={160}
        onText={onName}
      />
      {alike !== undefined && error === undefined && (
        <p class="name-alike" role="status">
          {words.name.alike({ name: alike })}
        </p>
      )}
      <fieldset class="names-offered">
        <legend>{words.name.or}</legend>
        <div class="choices">
          {suggested.map((name) => (
            <label class="choice" key={name}>
              <input type="radio" name="pseudonym" checked={name === value} onChange={() => onName(name)} />
              <span class="choice__text">
                <span>{name}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <Button kind="quiet" icon={refresh} onPress={() => suggestOther(suggested)}>
        {words.name.others}
      </Button>
    </>
  );
}

/** Someone here whose name could be taken for this one. The table for it is fetched when there is a name to compare. */
function useLookAlike(typed: string, taken: readonly string[]): string | undefined {
  const [alike, setAlike] = useState<string>();
  const name = tidyName(typed);
  const others = taken.join('\n');

  useEffect(() => {
    setAlike(undefined);
    if (name === '' || others === '') return undefined;
    let isOld = false;
    void lookAlike.get().then(({ looksAlike }) => {
      if (isOld) return;
      setAlike(others.split('\n').find((other) => !isSameName(other, name) && looksAlike(other, name)));
    });
    return () => {
      isOld = true;
    };
  }, [name, others]);

  return alike;
}
