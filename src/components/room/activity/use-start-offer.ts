import { useEffect, useState } from 'preact/hooks';
import { readOffer, START_DRAFT, type StartOffer } from '#client/start-offer.ts';
import { useRoom } from '../use-room.ts';

/** What somebody set up alone before she opened this room, until something has been started in it. */
export function useStartOffer(): {
  readonly offer: StartOffer | null;
  /** It has been taken up. */
  readonly letGo: () => void;
} {
  const { session, room } = useRoom();
  const [offer, setOffer] = useState<StartOffer | null>(null);
  useEffect(() => {
    void session.drafts.read(START_DRAFT).then((draft) => setOffer(readOffer(draft) ?? null));
  }, [session]);

  return {
    offer: room.past.length === 0 ? offer : null,
    letGo: () => {
      setOffer(null);
      void session.drafts.keep(START_DRAFT, '');
    },
  };
}
