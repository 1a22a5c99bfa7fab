import { Button } from '#components/ui/Button.tsx';
import { check, pass, pause, play, plus, skip, undo, x } from '#components/ui/icons.ts';
import { tools } from '#locale/tools.ts';
import type { Press } from './sitting.ts';

type Props = {
  isPaused: boolean;
  /** No one waits after this turn. */
  isLast: boolean;
  onPress: (press: Press) => void;
};

const words = tools.roundRobin;

/** All that can be pressed during a turn. The buttons stay where they are from turn to turn, and so does the focus. */
export function StageActions({ isPaused, isLast, onPress }: Props) {
  return (
    <div class="stage__bar">
      <div role="group" aria-label={words.turn}>
        <Button kind="primary" size="big" icon={check} onPress={() => onPress('done')}>
          {words.done}
        </Button>
        <Button icon={pass} onPress={() => onPress('pass')}>
          {words.passTurn}
        </Button>
        <Button icon={undo} waiting={isLast ? words.nobodyElse : undefined} onPress={() => onPress('later')}>
          {words.comeBack}
        </Button>
      </div>
      <div role="group" aria-label={words.lead}>
        <Button icon={skip} onPress={() => onPress('next')}>
          {words.nextSpeaker}
        </Button>
        <Button icon={isPaused ? play : pause} onPress={() => onPress(isPaused ? 'resume' : 'pause')}>
          {isPaused ? words.resume : words.pause}
        </Button>
        <Button icon={plus} onPress={() => onPress('add')}>
          {words.addTime}
        </Button>
        <Button kind="quiet" icon={x} onPress={() => onPress('end')}>
          {words.end}
        </Button>
      </div>
    </div>
  );
}
