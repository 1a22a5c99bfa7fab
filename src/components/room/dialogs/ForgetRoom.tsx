import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { dialogs } from '#locale/dialogs.ts';
import { useSession } from '../use-room.ts';

type Props = {
  /** Nobody else leads: without the private link nobody could any more. */
  isLast: boolean;
};

const words = dialogs.room;

/** Wiping this device's keys to the room, after saying what that means. */
export function ForgetRoom({ isLast }: Props) {
  const session = useSession();
  const [isAsked, setIsAsked] = useState(false);
  const forget = async () => {
    await session.forget();
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
    <div role="status">
      <p>{words.forgetText}</p>
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
