import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useSession } from './use-room.ts';

/** Text that is typed and not yet sent. It is kept on this device with every stroke and is here again after a reload. */
export function useDraft(field: string, first = ''): readonly [string, (text: string) => void] {
  const session = useSession();
  // A field that is drawn anew, for whatever reason, has its words from the first moment.
  const [text, setText] = useState(() => session.drafts.peek(field) ?? first);
  const hasTyped = useRef(false);
  useEffect(() => {
    hasTyped.current = false;
    void session.drafts.read(field).then((kept) => {
      if (!hasTyped.current && kept !== '') setText(kept);
    });
  }, [session, field]);
  const type = useCallback(
    (typed: string) => {
      hasTyped.current = true;
      setText(typed);
      void session.drafts.keep(field, typed);
    },
    [session, field],
  );
  return [text, type];
}
