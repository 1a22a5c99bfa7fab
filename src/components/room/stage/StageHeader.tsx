import { useState } from 'preact/hooks';
import { screenLink } from '#client/room/links.ts';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { lock, menu, monitor, share } from '#components/ui/icons.ts';
import { ThemeButton } from '#components/ui/ThemeButton.tsx';
import { presentSeats } from '#domain/facts/seats.ts';
import { frame } from '#locale/frame.ts';
import { room as words } from '#locale/room.ts';
import type { DialogName } from '../dialogs/dialog-name.ts';
import { lazy } from '#components/ui/lazy.tsx';
import { LeaveButton } from '#components/ui/LeaveButton.tsx';
import { Logo } from '#components/circle/Logo.tsx';
import { useRoom } from '../hooks/use-room.ts';

const Dialogs = lazy(() => import('../dialogs/Dialogs.tsx').then((part) => part.Dialogs));

/** The top of the room: what it is called, how private it is, and the way out. */
export function StageHeader() {
  const { client, room, leads } = useRoom();
  const count = presentSeats(room).length;
  // Alone, the next thing to do is to send the link.
  const isNext = leads && count === 1;
  const [shown, show] = useState<DialogName | null>(null);

  return (
    <>
      <header class="room-top">
        <Logo />
        <div class="room-name">
          <h1>
            <bdi>{room.title}</bdi>
          </h1>
          <button type="button" class="privacy-badge" onClick={() => show('privacy')}>
            <Icon of={lock} />
            <span>{words.frame.encrypted}</span>
            <span class="privacy-badge__count">{words.frame.haveKey({ count })}</span>
          </button>
        </div>
        <div class="room-acts">
          <Button kind={isNext ? 'primary' : 'plain'} icon={share} onPress={() => show('share')}>
            {words.frame.share}
          </Button>
          <a
            class="btn room-acts__screen"
            href={screenLink('', client.$record.value.secret)}
            target="_blank"
            rel="noopener"
            title={words.frame.screenHint}
          >
            <Icon of={monitor} />
            {words.frame.screen}
          </a>
          <Button icon={menu} onPress={() => show('room')}>
            {words.frame.more}
          </Button>
          <ThemeButton toDark={words.theme.toDark} toLight={words.theme.toLight} />
        </div>
        <LeaveButton words={frame} />
      </header>
      {shown !== null && <Dialogs shown={shown} onShow={show} />}
    </>
  );
}
