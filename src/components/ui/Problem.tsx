import { alert } from './icons.ts';
import { Icon } from './Icon.tsx';

type Props = {
  /** Why something did not happen; nothing is shown where it is empty. */
  of: string;
};

/** Why a press did nothing, said once, beside what was pressed. The region is there before it speaks. */
export function Problem({ of }: Props) {
  return (
    <div role="alert" class="problem">
      {of !== '' && (
        <p class="field__error">
          <Icon of={alert} />
          <span>{of}</span>
        </p>
      )}
    </div>
  );
}
