import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

type Props = {
  /** `next` has ochre dashed rules, `now` clay solid ones. */
  kind?: 'next' | 'now';
  icon: string;
  title: string;
  /** Not read out when it changes: the same has just been said elsewhere. */
  quiet?: boolean;
  children?: ComponentChildren;
};

/** The turn band: whose turn it is, as it concerns the person who looks at the screen. */
export function Band({ kind, icon, title, quiet, children }: Props) {
  return (
    <div class={kind ? `band band--${kind}` : 'band'} role="status" aria-live={quiet ? 'off' : undefined}>
      <Icon of={icon} />
      <b>{title}</b>
      {children && <span>{children}</span>}
    </div>
  );
}
