import { Icon } from '#components/ui/Icon.tsx';
import { lock } from '#components/ui/icons.ts';
import { feedbackAnswer as words } from '#locale/feedback-answer.ts';

/** While the form is fetched and opened. */
export function OpeningForm() {
  return (
    <p class="form-opening muted" role="status">
      <Icon of={lock} />
      {words.opening}
    </p>
  );
}
