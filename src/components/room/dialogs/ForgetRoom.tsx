import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { dialogs } from '#locale/dialogs.ts';
import { useClient } from '../hooks/use-room.ts';

type Props = {
  /** No one else leads: without the private link no one could any more. */
  isLast: boolean;
};

const words = dialogs.room;

/** Wiping this device's keys to the room, after saying what that means. */
export function ForgetRoom({ isLast }: Props) {
  const client = useClient();
  const [isAsked, setIsAsked] = useState(false);
  const warning = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone; what it means to continue is read next.
  useEffect(() => {
    if (isAsked) warning.current?.focus();
  }, [isAsked]);
  const forget = async () => {
    await client.forget();
    location.replace('/');
  };

  if (!isAsked) {
    return (
      <div class="dialog__acts">
        <Button onPress={() => setIsAsked(true)}>{words.forget}</Button>
      </div>
    );
  }
  return (
    <div>
      <p ref={warning} tabIndex={-1}>
        {words.forgetText}
      </p>
      {isLast && <p>{words.forgetLast}</p>}
      <div class="dialog__acts">
        <Button kind="primary" onPress={() => void forget()}>
          {words.forgetSure}
        </Button>
        <Button onPress={() => setIsAsked(false)}>{dialogs.cancel}</Button>
      </div>
    </div>
  );
}
