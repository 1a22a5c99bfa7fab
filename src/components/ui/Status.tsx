import { useEffect, useState } from 'preact/hooks';

type Props = {
  /** What has just changed, in one sentence. Empty: nothing to say. */
  message: string;
  /** Only for assistive technology, where the screen already shows it. */
  hidden?: boolean;
};

/**
 * A polite live region. It is on the page before it speaks (a region that arrives with its words is often not read),
 * and it says each message once, however often the page around it is drawn again.
 */
export function Status({ message, hidden = false }: Props) {
  const [said, announce] = useState('');
  useEffect(() => announce(message), [message]);

  return (
    <p role="status" class={hidden ? 'vh' : undefined}>
      {said}
    </p>
  );
}
