import { Icon } from './Icon.tsx';
import { leave } from './icons.ts';

type Props = { words: { readonly leave: string; readonly leaveShort: string } };

/**
 * Leave at once, from everywhere. The page itself listens for `data-leave`, so that it works whatever else has gone
 * wrong.
 */
export function LeaveButton({ words }: Props) {
  return (
    <button type="button" class="btn btn--exit leave-btn" data-leave aria-label={words.leave}>
      <Icon of={leave} />
      <span class="leave-btn__long">{words.leave}</span>
      <span class="leave-btn__short">{words.leaveShort}</span>
    </button>
  );
}
