import { formLink } from '#client/room/links.ts';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { link } from '#components/ui/icons.ts';
import type { FormOffer } from '#domain/room/form-offer.ts';
import { banners } from '#locale/banners.ts';
import { useDraft } from '../hooks/use-draft.ts';

const words = banners.form;

/** A feedback form that was handed out: it opens beside the room, and waits here until it is put away on this device. */
export function FormBanner({ form: { secret, title } }: { form: FormOffer }) {
  const [putAway, setPutAway] = useDraft('form-put-away');
  if (putAway === secret) return null;
  return (
    <div class="banner">
      <Icon of={link} />
      <span>
        <b>
          <bdi>{words.title({ title })}</bdi>
        </b>{' '}
        {words.text}
      </span>
      <a class="btn" href={formLink('', secret)} target="_blank" rel="noopener">
        {words.open}
      </a>
      <Button kind="quiet" onPress={() => setPutAway(secret)}>
        {words.putAway}
      </Button>
    </div>
  );
}
