import type { ComponentChildren } from 'preact';
import { Button } from '#components/ui/Button.tsx';
import { minus, pause, play, plus } from '#components/ui/icons.ts';

type Props = {
  isPaused: boolean;
  words: {
    readonly pause: string;
    readonly resume: string;
    /** What the two buttons do, read out; they show `step` alone. */
    readonly less: string;
    readonly more: string;
    readonly step: string;
  };
  /** How much one press adds or takes away, in milliseconds. */
  stepMs: number;
  onHold: () => void;
  /** Adds so many milliseconds; takes them away below 0. */
  onAdd: (ms: number) => void;
  /** What goes on from here, in the middle. */
  children: ComponentChildren;
};

/** For facilitators: hold the time, give more or less of it, and move on. */
export function TimeControls({ isPaused, words, stepMs, onHold, onAdd, children }: Props) {
  return (
    <div class="bar__acts bar__acts--turn">
      <Button key="hold" icon={isPaused ? play : pause} onPress={onHold}>
        {isPaused ? words.resume : words.pause}
      </Button>
      <Button key="less" icon={minus} name={words.less} onPress={() => onAdd(-stepMs)}>
        {words.step}
      </Button>
      {children}
      <Button key="more" icon={plus} name={words.more} onPress={() => onAdd(stepMs)}>
        {words.step}
      </Button>
    </div>
  );
}
