import { Icon } from './Icon.tsx';
import { moon, sun } from './icons.ts';

type Props = {
  /** What it does while the page is light, and while it is dark. */
  toDark: string;
  toLight: string;
};

/**
 * Switches between paper and lamplight. It has no script of its own: the few bytes at the head of every page listen for
 * `data-theme-switch`. Which icon and name show is a matter of style, so it is right before any script runs.
 */
export function ThemeButton({ toDark, toLight }: Props) {
  return (
    <button type="button" class="btn btn--quiet btn--icon theme-btn" data-theme-switch>
      <span class="theme-btn__dark">
        <Icon of={moon} />
        <span class="vh">{toDark}</span>
      </span>
      <span class="theme-btn__light">
        <Icon of={sun} />
        <span class="vh">{toLight}</span>
      </span>
    </button>
  );
}
