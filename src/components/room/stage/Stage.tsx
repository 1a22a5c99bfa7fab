import { useEffect, useRef } from 'preact/hooks';
import { lazyModule } from '#client/browser/lazy-module.ts';
import type { Device } from '#client/device/device.ts';
import { ControlBar } from '../bar/ControlBar.tsx';
import { room as words } from '#locale/room.ts';
import { Banners } from './Banners.tsx';
import { lazy } from '#components/ui/lazy.tsx';
import { Lobby } from './Lobby.tsx';
import { StageHeader } from './StageHeader.tsx';
import { afterPaint } from '../hooks/lazy-after-paint.ts';
import { useAwake } from '../hooks/use-awake.ts';
import { useRoom } from '../hooks/use-room.ts';

const ActivityView = lazy(() => import('../activity/ActivityView.tsx').then((part) => part.ActivityView));
const PlanRail = lazy(() => import('../bar/PlanRail.tsx').then((part) => part.PlanRail));
const Arrivals = lazy(() => import('./Arrivals.tsx').then((part) => part.Arrivals));

const rest = lazyModule(() => import('./prefetch.ts'));

/** First what is on screen, then what may be needed later. */
const REST_AFTER_MS = 2_000;

type Props = {
  keeps: Device['keeps'];
  /** This screen was opened by the private link. */
  hasPrivateLink: boolean;
  /** Someone has just come in by a press here. */
  comesIn: boolean;
};

/** The room for someone who sits in it: what the circle does, and everything around that. */
export function Stage({ keeps, hasPrivateLink, comesIn }: Props) {
  const { client, room } = useRoom();
  const main = useRef<HTMLElement>(null);
  useAwake();
  // What was pressed is gone, so the focus goes to what is here now.
  useEffect(() => {
    if (comesIn && document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    const letGo = afterPaint.get().then(({ keepScrollable }) => main.current && keepScrollable(main.current));
    return () => void letGo.then((stop) => stop?.());
  }, []);

  useEffect(() => {
    const timer = setTimeout(() => void rest.get().then(({ prefetch }) => prefetch(client)), REST_AFTER_MS);
    return () => clearTimeout(timer);
  }, [client]);

  return (
    <div class="room">
      {/* A button and no link: the fragment of this page is the room's key and must stay. */}
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {words.frame.toMain}
      </button>
      <StageHeader />
      <Banners keeps={keeps} hasPrivateLink={hasPrivateLink} />
      {room.agenda !== null && <PlanRail />}
      <main id="main" class="room-main" ref={main} tabIndex={-1}>
        {/* Seen, not read out: it would be said with every press. */}
        {client.$pending.value.length > 0 && (
          <p class="sending" aria-hidden="true">
            {words.banner.sending}
          </p>
        )}
        {room.activity === null ? <Lobby /> : <ActivityView activity={room.activity} />}
      </main>
      <Arrivals />
      <div class="room-bar">
        <ControlBar />
      </div>
    </div>
  );
}
