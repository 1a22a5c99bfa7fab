import { useState } from 'preact/hooks';
import { formLink } from '#client/form/form-links.ts';
import { Qr } from '#components/ui/Qr.tsx';
import { Button } from '#components/ui/Button.tsx';
import { copy, share } from '#components/ui/icons.ts';
import { Status } from '#components/ui/Status.tsx';
import { TextField } from '#components/ui/TextField.tsx';
import { feedbackNew } from '#locale/feedback-new.ts';
import { useCopying } from './use-copying.ts';

type Props = { secret: string };

const words = feedbackNew.made;

/** The link for those who answer, in every way it may be handed on. Built from the form’s secret alone. */
export function SendLink({ secret }: Props) {
  const [said, announce] = useState('');
  const { copyIt } = useCopying(announce);
  const link = formLink(location.origin, secret);
  // Closed without choosing: nothing to say.
  const send = () => void navigator.share({ url: link }).catch(() => undefined);

  return (
    <section class="handing handing--send">
      <h2>{words.send}</h2>
      <div class="share-top">
        <Qr text={link} label={words.qr} />
        <div>
          <p>{words.sendText}</p>
          {'share' in navigator && (
            <Button icon={share} onPress={send}>
              {words.app}
            </Button>
          )}
        </div>
      </div>
      <div class="copy-row">
        <TextField label={words.sendLink} value={link} readOnly onText={() => undefined} />
        <Button kind="ink" icon={copy} onPress={() => void copyIt('link', link, words.sendCopied)}>
          {words.sendCopy}
        </Button>
      </div>
      <Status message={said} />
    </section>
  );
}
