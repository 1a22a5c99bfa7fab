import { useEffect, useRef } from 'preact/hooks';
import type { Device } from '#client/device.ts';
import { ActivityView } from './activity/ActivityView.tsx';
import { ControlBar } from './activity/ControlBar.tsx';
import { room as words } from '#locale/room.ts';
import { Banners } from './Banners.tsx';
import { lazy } from './lazy.tsx';
import { Lobby } from './Lobby.tsx';
import { StageHeader } from './StageHeader.tsx';
import { useAwake } from './use-awake.ts';
import { useRoom } from './use-room.ts';

const Arrivals = lazy(() => import('./Arrivals.tsx').then((part) => part.Arrivals));

type Props = {
  keeps: Device['keeps'];
  /** This screen was opened by the private link. */
  hasPrivateLink: boolean;
};

/** The room for somebody who sits in it: what the circle does, and everything around that. */
export function Stage({ keeps, hasPrivateLink }: Props) {
  const { room } = useRoom();
  const main = useRef<HTMLElement>(null);
  useAwake();
  // She has just come in by her own press: what she pressed is gone, so the focus goes to where she is now.
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, []);

  return (
    <div class="room">
      {/* A button and no link: the fragment of this page is the room's key and must stay. */}
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {words.frame.toMain}
      </button>
      <StageHeader />
      <Banners keeps={keeps} hasPrivateLink={hasPrivateLink} />
      <main id="main" class="room-main" ref={main} tabIndex={-1}>
        {room.activity === null ? <Lobby /> : <ActivityView activity={room.activity} />}
      </main>
      <Arrivals />
      <div class="room-bar">
        <ControlBar />
      </div>
    </div>
  );
}
