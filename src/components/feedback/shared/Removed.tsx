import { useEffect, useRef } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { undo } from '#components/ui/icons.ts';
import { Status } from '#components/ui/Status.tsx';

type Props = {
  /** What was just removed, in a sentence; empty where nothing was. */
  message: string;
  undoWord: string;
  onUndo: () => void;
};

/** After something was removed: says so, and brings it back. It takes the focus, because the button that removed is gone. */
export function Removed({ message, undoWord, onUndo }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const hasRemoved = message !== '';
  const hadRemoved = useRef(hasRemoved);
  useEffect(() => {
    if (hasRemoved) place.current?.querySelector('button')?.focus();
    else if (hadRemoved.current) place.current?.focus();
    hadRemoved.current = hasRemoved;
  }, [hasRemoved, message]);

  return (
    <div class="removed" ref={place} tabIndex={-1}>
      <Status message={message} />
      {hasRemoved && (
        <Button icon={undo} onPress={onUndo}>
          {undoWord}
        </Button>
      )}
    </div>
  );
}
