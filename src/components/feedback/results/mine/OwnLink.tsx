import { resultsLink } from '#client/form/form-links.ts';
import type { MadeForm } from '#client/form/made-forms.ts';
import { CopyField } from '#components/ui/CopyField.tsx';
import { dialogs } from '#locale/dialogs.ts';
import { ownLink as words } from '#locale/feedback-own-link.ts';
import { results } from '#locale/feedback-results.ts';

type Props = { form: Pick<MadeForm, 'secret' | 'keeperSecret'> & { readonly title?: string } };

/** The private link of a form, folded away: anyone who sees the screen could open the answers with it. */
export function OwnLink({ form: { secret, keeperSecret, title } }: Props) {
  return (
    <details>
      <summary class="unfold" aria-label={title === undefined ? undefined : words.showOf({ title })}>
        {words.show}
      </summary>
      <p class="muted">{words.text}</p>
      <CopyField
        label={title === undefined ? results.privateLink : words.linkOf({ title })}
        link={resultsLink(location.origin, secret, keeperSecret)}
        words={{ ...dialogs.share, copied: words.copied }}
      />
    </details>
  );
}
