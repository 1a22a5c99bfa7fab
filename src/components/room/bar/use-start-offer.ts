import { useEffect, useState } from 'preact/hooks';
import { readOffer, START_DRAFT, type StartOffer } from '#client/room/start-offer.ts';
import { planFrom } from '../plan/plan.ts';
import { useRecipe } from '../plan/recipe-book.ts';
import { useRoom } from '../hooks/use-room.ts';
import type { Lead } from './use-lead.ts';

/** What somebody set up alone and takes up with a press. A session needs none: its plan is laid out at once. */
type Offer = Exclude<StartOffer, { kind: 'session' }>;

/** What somebody set up alone before she opened this room, until something has been started in it. */
export function useStartOffer({ act }: Pick<Lead, 'act'>): {
  readonly offer: Offer | null;
  /** It has been taken up. */
  readonly letGo: () => void;
} {
  const { session, room } = useRoom();
  const [offer, setOffer] = useState<StartOffer | null>(null);
  useEffect(() => {
    void session.drafts.read(START_DRAFT).then((draft) => setOffer(readOffer(draft) ?? null));
  }, [session]);
  const letGo = () => {
    setOffer(null);
    void session.drafts.keep(START_DRAFT, '');
  };

  const recipe = useRecipe(offer?.kind === 'session' ? offer.recipe : null);
  useEffect(() => {
    if (recipe === null) return;
    letGo();
    if (room.agenda === null) void act(planFrom(recipe, null));
  }, [recipe]);

  return { offer: room.past.length === 0 && offer?.kind !== 'session' ? offer : null, letGo };
}
