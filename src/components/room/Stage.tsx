import { useEffect, useRef } from 'preact/hooks';
import type { Device } from '#client/device.ts';
import { ActivityView } from './activity/ActivityView.tsx';
import { ControlBar } from './activity/ControlBar.tsx';
import { Banners } from './Banners.tsx';
import { Lobby } from './Lobby.tsx';
import { StageHeader } from './StageHeader.tsx';
import { useAwake } from './use-awake.ts';
import { useRoom } from './use-room.ts';

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
      <StageHeader />
      <Banners keeps={keeps} hasPrivateLink={hasPrivateLink} />
      <main id="main" class="room-main" ref={main} tabIndex={-1}>
        {room.activity === null ? <Lobby /> : <ActivityView activity={room.activity} />}
      </main>
      <div class="room-bar">
        <ControlBar />
      </div>
    </div>
  );
}
