import './big-screen.css';
import { useState } from 'preact/hooks';
import { roomLink } from '#client/room/links.ts';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { lock, qrCode } from '#components/ui/icons.ts';
import { ThemeButton } from '#components/ui/ThemeButton.tsx';
import { bigScreen as words } from '#locale/big-screen.ts';
import { room as roomWords } from '#locale/room.ts';
import { BigActivity } from '../activity/ActivityView.tsx';
import { BigRest } from './BigRest.tsx';
import { Qr } from '#components/ui/Qr.tsx';
import { useRoom } from '../hooks/use-room.ts';

/** A room on a screen that everyone looks at together. It only watches: no seat, and nothing to press in the circle. */
export function BigScreen() {
  const { client, room } = useRoom();
  const { activity, past } = room;
  const isBefore = activity === null && past.length === 0;
  const [isAsked, setIsAsked] = useState(false);
  const hasCode = isBefore || isAsked;
  const code = hasCode && (
    <div class={isBefore ? 'big-code big-code--large' : 'big-code'}>
      <Qr text={roomLink(location.origin, client.$record.value.secret)} label={words.code} />
      <p>
        <b>{words.join}</b>
        <span class="muted">{words.joinHint}</span>
      </p>
    </div>
  );

  return (
    <div class="big">
      <header class="big-top">
        <h1 class="big-title">
          <bdi>{room.title}</bdi>
        </h1>
        <p class="big-private">
          <Icon of={lock} />
          {words.private}
        </p>
        {!isBefore && (
          <Button kind="quiet" icon={qrCode} pressed={isAsked} onPress={() => setIsAsked(!isAsked)}>
            {words.showCode}
          </Button>
        )}
        <ThemeButton {...roomWords.theme} />
      </header>
      <main class="big-main">
        {activity === null ? (
          <BigRest>{code}</BigRest>
        ) : (
          <BigActivity
            activity={activity}
            plain={(view) => (
              <div class="big-act" role="region" aria-label={words.now} tabIndex={0}>
                {view}
              </div>
            )}
          >
            {code}
          </BigActivity>
        )}
      </main>
    </div>
  );
}
