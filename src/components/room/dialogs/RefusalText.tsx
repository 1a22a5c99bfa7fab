import { Icon } from '#components/ui/Icon.tsx';
import { alert } from '#components/ui/icons.ts';
import type { Refusal } from '#domain/facts/refusal.ts';
import { lazy } from '#components/ui/lazy.tsx';

type Props = { of: Refusal | null };

const Sentence = lazy(() => import('./RefusalSentence.tsx').then((part) => part.RefusalSentence));

/** Why something was not possible, said once as soon as it is known. The region is there before it speaks. */
export function RefusalText({ of }: Props) {
  return (
    <div role="alert">
      {of !== null && (
        <p class="field__error">
          <Icon of={alert} />
          <span>
            <Sentence of={of} />
          </span>
        </p>
      )}
    </div>
  );
}
