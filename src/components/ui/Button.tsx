import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';

/** How much a button asks for: one primary on a screen, `ink` beside it, `quiet` for the rest, `exit` for leaving. */
export type ButtonKind = 'plain' | 'primary' | 'ink' | 'quiet' | 'exit';

type Props = {
  kind?: ButtonKind;
  size?: 'big';
  wide?: boolean;
  icon?: string;
  /** A name for assistive technology where the words inside do not say enough, or there are none. */
  name?: string | undefined;
  /** Why it cannot be pressed yet. It stays focusable and says so; pressing does nothing. */
  waiting?: string | undefined;
  pressed?: boolean | undefined;
  submits?: boolean;
  /** The second half of a double press and a key held down do not count: for what must happen once. */
  single?: boolean;
  onPress?: (() => void) | undefined;
  children?: ComponentChildren;
};

/** The one button. Its words start with a verb. */
export function Button({
  kind = 'plain',
  size,
  wide,
  icon,
  name,
  waiting,
  pressed,
  submits,
  single = false,
  onPress,
  children,
}: Props) {
  const id = useId();
  const isWaiting = waiting !== undefined;
  const look = ['btn', kind !== 'plain' && `btn--${kind}`, size && `btn--${size}`, wide && 'btn--wide'];
  const bare = children === undefined && 'btn--icon';

  return (
    <button
      type={submits && !isWaiting ? 'submit' : 'button'}
      class={[...look, bare].filter(Boolean).join(' ')}
      aria-label={name}
      aria-describedby={isWaiting && name !== undefined ? `${id}-why` : undefined}
      aria-disabled={isWaiting || undefined}
      aria-pressed={pressed}
      onClick={
        isWaiting
          ? undefined
          : ({ detail }) => {
              if (!single || detail < 2) onPress?.();
            }
      }
      onKeyDown={
        single
          ? (event) => {
              if (event.repeat) event.preventDefault();
            }
          : undefined
      }
    >
      {icon !== undefined && <Icon of={icon} />}
      {isWaiting ? (
        <span>
          {children}
          <br />
          <small id={`${id}-why`}>{waiting}</small>
        </span>
      ) : (
        children
      )}
    </button>
  );
}
