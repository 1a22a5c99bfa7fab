import { Button } from '#components/ui/Button.tsx';
import { refresh } from '#components/ui/icons.ts';
import { tools } from '#locale/tools.ts';

type Props = {
  onAgain: () => void;
  onLeave: () => void;
};

const words = tools.roundRobin;

/** After the last turn: once more in reverse order, or back to the names. */
export function StageOver({ onAgain, onLeave }: Props) {
  return (
    <div class="stage__bar">
      <div>
        <Button kind="primary" size="big" icon={refresh} onPress={onAgain}>
          {words.again}
        </Button>
        <Button onPress={onLeave}>{words.change}</Button>
      </div>
    </div>
  );
}
