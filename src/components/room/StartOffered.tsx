import { useEffect, useState } from 'preact/hooks';
import { drawNumber } from '#client/chance.ts';
import { readOffer, START_DRAFT, type StartOffer } from '#client/start-offer.ts';
import type { Wish } from '#client/wish.ts';
import { Button } from '#components/ui/Button.tsx';
import { shuffle } from '#domain/kernel/shuffle.ts';
import { presentSeats, type OpenRoom } from '#domain/room/room.ts';
import { start as words } from '#locale/start.ts';
import { useAct } from './activity/use-act.ts';
import { RefusalText } from './RefusalText.tsx';
import { useRoom } from './use-room.ts';

/** For whoever opened this room with something in mind: begin with it by one press, when she wants. */
export function StartOffered() {
  const { session, room } = useRoom();
  const { act, refusal } = useAct();
  const [offer, setOffer] = useState<StartOffer>();
  useEffect(() => {
    void session.drafts.read(START_DRAFT).then((kept) => setOffer(readOffer(kept)));
  }, [session]);
  const wish = offer && wishOf(offer, room, session.startsInMs());
  if (offer === undefined || wish === undefined) return null;

  const letGo = () => {
    setOffer(undefined);
    void session.drafts.keep(START_DRAFT, '');
  };
  const begin = async () => {
    if ((await act(wish)) === null) letGo();
  };

  return (
    <div class="start-offered">
      <p>{words.text[offer.kind]}</p>
      <RefusalText of={refusal} />
      <div>
        <Button kind="ink" onPress={() => void begin()}>
          {words.begin[offer.kind]}
        </Button>
        <Button kind="quiet" onPress={letGo}>
          {words.not}
        </Button>
      </div>
    </div>
  );
}

/** What begins it; undefined where the offer does not say enough, and then the usual buttons are the way. */
function wishOf(offer: StartOffer, room: OpenRoom, startsInMs: number): Wish | undefined {
  const after = room.activity?.id ?? null;
  if (offer.kind === 'icebreaker') {
    return offer.prompt === null ? undefined : { type: 'icebreaker-drawn', after, prompt: offer.prompt };
  }
  if (offer.pace === null) return undefined;
  const seated = presentSeats(room).filter(({ standing }) => standing === 'seated');
  return {
    type: 'round-started',
    after,
    order: shuffle(
      seated.map(({ id }) => id),
      drawNumber,
    ),
    sittingOut: [],
    pace: offer.pace,
    number: 1,
    startsInMs,
  };
}
