import { useEffect, useState } from 'preact/hooks';
import { openDevice } from '#client/device/device-indexeddb.ts';
import { listMadeForms, type MadeForm } from '#client/form/made-forms.ts';
import { readLink } from '#client/room/links.ts';
import { Button } from '#components/ui/Button.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { TextField } from '#components/ui/TextField.tsx';
import { MAX_TITLE_LENGTH } from '#domain/facts/field.ts';
import { offerForm as words } from '#locale/offer-form.ts';
import { useRoom } from '../hooks/use-room.ts';
import type { LeadDialogProps } from '../activity/shared/kind-ui.tsx';

/** For facilitators: hand out a form that was made on this device, or one whose link they have. */
export function OfferForm({ open, lead, onClose }: LeadDialogProps) {
  return (
    <Dialog open={open} title={words.title} closeWord={words.close} onClose={onClose}>
      <Offer lead={lead} onClose={onClose} />
    </Dialog>
  );
}

function Offer({ lead, onClose }: Omit<LeadDialogProps, 'open'>) {
  const { client } = useRoom();
  const [forms, setForms] = useState<readonly MadeForm[] | null>(null);
  useEffect(() => {
    const now = client.now();
    const read = () =>
      void openDevice()
        .then(listMadeForms)
        .then((made) => setForms(made.filter(({ expiresAt }) => expiresAt > now)));
    read();
    // One may be made in another tab in the meantime.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [client]);
  const offer = async (secret: string, title: string) => {
    if (await lead.act({ type: 'form-offered', secret, title: title.slice(0, MAX_TITLE_LENGTH) })) onClose();
  };

  return (
    <>
      <p>{words.lede}</p>
      {forms !== null && forms.length === 0 && <p class="muted">{words.none}</p>}
      {forms !== null && forms.length > 0 && (
        <ul class="offered" role="list">
          {forms.map(({ id, secret, title, made }) => (
            <li key={id}>
              <span>
                <b>
                  <bdi>{title}</bdi>
                </b>{' '}
                <span class="muted">{words.made({ on: made })}</span>
              </span>
              <Button name={words.handOutTitle({ title })} single onPress={() => void offer(secret, title)}>
                {words.handOut}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a class="btn" href="/feedback/new" target="_blank" rel="noopener">
          {words.make}
        </a>
      </p>
      <PastedForm onOffer={(secret, title) => void offer(secret, title)} />
      {lead.problem !== '' && <p role="alert">{lead.problem}</p>}
    </>
  );
}

/** A form that was made elsewhere, by its link. */
function PastedForm({ onOffer }: { onOffer: (secret: string, title: string) => void }) {
  const [link, setLink] = useState('');
  const [title, setTitle] = useState('');
  const [hasTried, setHasTried] = useState(false);
  // A link to something else, such as a room, holds another key: it must not go around either.
  const isElsewhere = link.includes('#') && !/\/feedback(?:\/results)?(?:\?\w+)?#/.test(link);
  const read = isElsewhere ? undefined : readLink(link);
  // The asker’s own link opens the answers: it must never go around.
  const linkError =
    read === undefined ? words.linkMissing : read.keeperSecret === null ? undefined : words.linkPrivate;
  const titleError = title.trim() === '' ? words.nameMissing : undefined;
  return (
    <details class="offered__paste">
      <summary>{words.paste}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setHasTried(true);
          if (read !== undefined && linkError === undefined && titleError === undefined)
            onOffer(read.secret, title.trim());
        }}
      >
        <TextField
          label={words.link}
          error={hasTried ? linkError : undefined}
          value={link}
          onText={setLink}
        />
        <TextField
          label={words.name}
          error={hasTried ? titleError : undefined}
          maxLength={MAX_TITLE_LENGTH}
          value={title}
          onText={setTitle}
        />
        <div class="dialog__acts">
          <Button submits>{words.handOut}</Button>
        </div>
      </form>
    </details>
  );
}
