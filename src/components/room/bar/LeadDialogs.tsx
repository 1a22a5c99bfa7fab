import type { FacilitatorActions } from '../activity/shared/kind-ui.tsx';
import { OfferForm } from './OfferForm.tsx';
import { PutAway } from './PutAway.tsx';
import type { NamedLead } from './use-leads.ts';

type Props = {
  /** Which one is open, by its name. */
  dialog: string | null;
  leads: readonly NamedLead[];
  lead: FacilitatorActions;
  onClose: () => void;
};

/** The dialogs of facilitators. They are all here so that closing one gives the focus back. */
export function LeadDialogs({ dialog, leads, lead, onClose }: Props) {
  const common = { lead, onClose };
  return (
    <>
      {leads.flatMap(({ kind, lead: { dialogs = {} } }) =>
        Object.entries(dialogs).map(([name, OneDialog]) => (
          <OneDialog key={`${kind}/${name}`} open={dialog === `${kind}/${name}`} {...common} />
        )),
      )}
      <OfferForm open={dialog === 'form'} {...common} />
      <PutAway open={dialog === 'put-away'} {...common} />
    </>
  );
}
