import { useEffect, useState } from 'preact/hooks';
import { readOffer, START_DRAFT, type StartOffer } from '#client/room/start-offer.ts';
import type { FacilitatorActions } from '../activity/shared/kind-ui.tsx';
import { useRoom } from '../hooks/use-room.ts';
import { planFrom } from '../plan/plan.ts';
import { useRecipe } from '../plan/recipe-book.ts';

/** What someone set up alone before opening this room, until something has been started in it. */
export function useStartOffer({ act }: Pick<FacilitatorActions, 'act'>): {
  readonly offer: StartOffer | null;
  /** It has been taken up. */
  readonly letGo: () => void;
} {
  const { client, room } = useRoom();
  const [offer, setOffer] = useState<StartOffer | null>(null);
  useEffect(() => {
    void client.drafts.read(START_DRAFT).then((draft) => setOffer(readOffer(draft) ?? null));
  }, [client]);
  const letGo = () => {
    setOffer(null);
    void client.drafts.keep(START_DRAFT, '');
  };

  // A session needs no press: its plan is laid out at once.
  const isSession = offer?.kind === 'session';
  const recipe = useRecipe(isSession ? offer.said.get('session') : null);
  useEffect(() => {
    if (recipe === null) return;
    letGo();
    if (room.agenda === null) void act(planFrom(recipe, null));
  }, [recipe]);

  return { offer: room.past.length === 0 && !isSession ? offer : null, letGo };
}
