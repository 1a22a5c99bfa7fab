import { Icon } from './Icon.tsx';
import { leave } from './icons.ts';
import { frame as words } from '#locale/frame.ts';

/**
 * Leave at once, from everywhere. The page itself listens for `data-leave` (see `quick-exit.ts` beside this), so that it
 * works whatever else has gone wrong.
 */
export function LeaveButton() {
  return (
    <button type="button" class="btn btn--exit leave-btn" data-leave aria-label={words.leave}>
      <Icon of={leave} />
      <span class="leave-btn__long">{words.leave}</span>
      <span class="leave-btn__short">{words.leaveShort}</span>
    </button>
  );
}
