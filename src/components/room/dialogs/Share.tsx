import { roomLink } from '#client/room/links.ts';
import { Button } from '#components/ui/Button.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { alert, share } from '#components/ui/icons.ts';
import { presentSeats } from '#domain/facts/seats.ts';
import { dialogs } from '#locale/dialogs.ts';
import { useRoom } from '../hooks/use-room.ts';
import { CopyField } from '#components/ui/CopyField.tsx';
import type { DialogProps } from './dialog-name.ts';
import { PrivateLink } from './PrivateLink.tsx';
import { Qr } from '#components/ui/Qr.tsx';

const words = dialogs.share;

/** The link for the group, in every way it may be handed on. Built from the room secret alone. */
export function Share({ onClose }: DialogProps) {
  const { client, room, leads } = useRoom();
  const link = roomLink(location.origin, client.$record.value.secret);
  const canSend = 'share' in navigator;
  // Closed without choosing: nothing to say.
  const send = () => void navigator.share({ url: link }).catch(() => undefined);

  return (
    <Dialog open title={words.title} onClose={onClose} closeWord={dialogs.close}>
      <div class="share-top">
        <Qr text={link} label={words.qr} />
        <div>
          <p>{words.text}</p>
          <p>
            <b>{words.here({ count: presentSeats(room).length })}</b>
          </p>
          {canSend && (
            <Button icon={share} onPress={send}>
              {words.native}
            </Button>
          )}
        </div>
      </div>
      <CopyField label={words.link} link={link} words={words} />
      <p>{words.who}</p>
      <div class="notice notice--wait">
        <Icon of={alert} />
        <span>{words.warnings}</span>
      </div>
      {leads && <PrivateLink />}
    </Dialog>
  );
}
