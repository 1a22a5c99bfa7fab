import { hasLeft } from '#client/device/wipe.ts';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { alert, copy, eyeOff, lock } from '#components/ui/icons.ts';
import { Status } from '#components/ui/Status.tsx';
import { TextField } from '#components/ui/TextField.tsx';
import { feedbackNew } from '#locale/feedback-new.ts';
import { useCopying } from './use-copying.ts';

type Props = {
  link: string;
  /** Whether this browser keeps it, too. */
  isKept: boolean;
  /** The asker has it somewhere else from now on. */
  onSafe: () => void;
};

const words = feedbackNew.made;

/** The asker’s own link: the key to the answers. Behind a press, because others may see the screen. */
export function PrivateResults({ link, isKept, onSafe }: Props) {
  const [isShown, setIsShown] = useState(!isKept);
  const [isSafe, setIsSafe] = useState(isKept);
  const [said, announce] = useState('');
  const { shown, copyIt } = useCopying(announce);
  useWarningBeforeLeaving(!isSafe);
  const haveIt = () => {
    setIsSafe(true);
    onSafe();
  };

  return (
    <section class="handing handing--own">
      <h2>
        <Icon of={lock} />
        {words.own}
      </h2>
      {!isKept && (
        <div class="notice notice--wait" role="alert">
          <Icon of={alert} />
          <b>{words.notKeptTitle}</b>
          <span>{words.notKept}</span>
        </div>
      )}
      <p>{words.ownText}</p>
      {isKept && <p>{words.kept}</p>}
      {(isShown || shown !== null) && (
        <TextField label={words.ownLink} value={link} readOnly onText={() => undefined} />
      )}
      <div class="handing__acts">
        <Button
          icon={copy}
          onPress={async () => {
            if (await copyIt('own', link, words.ownCopied)) haveIt();
          }}
        >
          {words.ownCopy}
        </Button>
        {isKept ? (
          <Button kind="quiet" icon={eyeOff} onPress={() => setIsShown(!isShown)}>
            {isShown ? words.ownHide : words.ownShow}
          </Button>
        ) : (
          !isSafe && (
            <Button kind="quiet" onPress={haveIt}>
              {words.haveIt}
            </Button>
          )
        )}
      </div>
      <Status message={said} />
    </section>
  );
}

/** The browser asks before the only key to the answers is lost. */
function useWarningBeforeLeaving(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return undefined;
    const warn = (event: BeforeUnloadEvent) => {
      // Someone who leaves in a hurry is never held up.
      if (!hasLeft()) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isNeeded]);
}
