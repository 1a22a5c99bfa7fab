import type { Gathering } from '#domain/activity/gathering/gathering.ts';
import { outcomeOf, type Outcome } from '#domain/activity/gathering/outcome.ts';
import { useNow } from '../../hooks/use-now.ts';
import { useClient } from '../../hooks/use-room.ts';

/** What everyone is shown of a gathering now, and the server's time; drawn again each second while answers come. */
export function useOutcome(gathering: Gathering): { readonly outcome: Outcome; readonly now: number } {
  const client = useClient();
  const now = useNow(outcomeOf(gathering, client.now()).phase === 'collecting');
  return { outcome: outcomeOf(gathering, now), now };
}
