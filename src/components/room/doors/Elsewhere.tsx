import { Button } from '#components/ui/Button.tsx';
import { doors } from '#locale/doors.ts';
import { DoorFrame } from './DoorFrame.tsx';

type Props = { useItHere: () => void };

const words = doors.elsewhere;

/** Another tab of this device is in the room. */
export function Elsewhere({ useItHere }: Props) {
  return (
    <DoorFrame>
      <h1>{words.title}</h1>
      <p class="lede">{words.text}</p>
      <Button kind="primary" size="big" onPress={useItHere}>
        {words.use}
      </Button>
    </DoorFrame>
  );
}
