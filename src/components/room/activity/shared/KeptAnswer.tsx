import type { ComponentChildren } from 'preact';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { lock } from '#components/ui/icons.ts';

type Props = {
  words: {
    readonly kept: string;
    readonly keptHint: string;
    readonly change: string;
    readonly takeBack?: string;
  };
  /** The answer, where it may be seen: someone may be looking at the same screen. */
  children?: ComponentChildren;
  onChange: () => void;
  /** Left out where an answer can be changed only. */
  onTakeBack?: () => void | Promise<void>;
};

/** An answer that is given and waits on this device until all are shown: that it is kept, and how to change it. */
export function KeptAnswer({ words, children, onChange, onTakeBack }: Props) {
  return (
    <>
      <div class="notice notice--done" role="status">
        <Icon of={lock} />
        <b>{words.kept}</b>
        <span>{words.keptHint}</span>
      </div>
      {children}
      <div class="write__acts">
        <Button onPress={onChange}>{words.change}</Button>
        {onTakeBack && (
          <Button kind="quiet" onPress={onTakeBack}>
            {words.takeBack}
          </Button>
        )}
      </div>
    </>
  );
}
