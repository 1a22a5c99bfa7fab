import { Button } from '#components/ui/Button.tsx';
import { useWayOn } from '#components/renewed/use-way-on.ts';
import { doors } from '#locale/doors.ts';
import { DoorFrame } from './DoorFrame.tsx';

type Props = {
  /** Whether this device keeps everything over a reload. */
  isKept: boolean;
};

const words = doors.newer;

/** The circle does something that this page has no rules for: it stops before it and comes to them. */
export function Newer({ isKept }: Props) {
  const way = useWayOn({ reason: 'newer-rules', isKept }) ?? 'by-itself';
  return (
    <DoorFrame>
      <div role="status">
        <h1>{words.title}</h1>
        <p class="lede">{words[way]}</p>
      </div>
      <div class="door__acts">
        <Button kind="primary" size="big" onPress={() => location.reload()}>
          {words.load}
        </Button>
      </div>
    </DoorFrame>
  );
}
