import { useEffect, useState } from 'preact/hooks';
import { privateLink } from '#client/room/links.ts';
import { Button } from '#components/ui/Button.tsx';
import { lock, refresh } from '#components/ui/icons.ts';
import { Status } from '#components/ui/Status.tsx';
import { dialogs } from '#locale/dialogs.ts';
import { useRoom } from '../hooks/use-room.ts';
import { CopyField } from '#components/ui/CopyField.tsx';

const words = dialogs.share;

/** The link by which a facilitator leads again from elsewhere: behind a press, because others may see the screen. */
export function PrivateLink() {
  const { client, room } = useRoom();
  const [isShown, setIsShown] = useState(false);
  const [isHers, setIsHers] = useState<boolean>();
  const [said, announce] = useState('');
  const { secret, keeperSecret } = client.$record.value;
  useEffect(() => {
    void client.management.holdsPrivateLink().then(setIsHers);
  }, [client, room.recovery, keeperSecret]);

  const renew = async () => {
    const isDone = await client.management.renewPrivateLink();
    announce(isDone ? words.privateRenewed : dialogs.notDone);
    if (isDone) setIsShown(true);
  };

  return (
    <section class="dialog__part">
      <h3>{words.privateTitle}</h3>
      <p>{words.privateText}</p>
      {isHers === false && <p>{words.privateNone}</p>}
      {isHers && isShown && keeperSecret !== null && (
        <CopyField
          label={words.privateLink}
          link={privateLink(location.origin, secret, keeperSecret)}
          words={{ ...words, copied: words.privateCopied }}
        />
      )}
      <div class="dialog__acts">
        {isHers && (
          <Button icon={lock} onPress={() => setIsShown(!isShown)}>
            {isShown ? words.privateHide : words.privateShow}
          </Button>
        )}
        <Button kind="quiet" icon={refresh} onPress={() => void renew()}>
          {words.privateRenew}
        </Button>
      </div>
      {isHers && <p class="muted xs">{words.privateRenewText}</p>}
      <Status message={said} />
    </section>
  );
}
