import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useClient } from './use-room.ts';

/** Text that is typed and not yet sent. It is kept on this device with every stroke and is here again after a reload. */
export function useDraft(field: string, first = ''): readonly [string, (text: string) => void] {
  const client = useClient();
  // A field that is drawn again, for any reason, has its words from the first moment.
  const [text, setText] = useState(() => client.drafts.peek(field) ?? first);
  const hasTyped = useRef(false);
  useEffect(() => {
    hasTyped.current = false;
    void client.drafts.read(field).then((kept) => {
      if (!hasTyped.current && kept !== '') setText(kept);
    });
  }, [client, field]);
  const type = useCallback(
    (typed: string) => {
      hasTyped.current = true;
      setText(typed);
      void client.drafts.keep(field, typed);
    },
    [client, field],
  );
  return [text, type];
}
