import type { RoomSession } from '#client/room/room-client.ts';
import { outcomeOf } from '#domain/activity/gathering/outcome.ts';
import type { Icebreaker } from '#domain/activity/icebreaker/icebreaker.ts';
import type { OpenRoom } from '#domain/room/room.ts';

/** Under this id a room asks everybody whether deep questions may open. It is in no deck, and is asked once a meeting. */
export const ASK_DEEPER = 'ask-deeper';

/** What somebody’s device keeps of her answer until all come out. */
export type DeeperAnswer = 'yes' | 'no';

/** What everybody together has said: yes only where everybody who was there did. Null until the answers are out. */
export function agreedIn({ writing }: Icebreaker, now: number): boolean | null {
  if (writing === null) return null;
  const outcome = outcomeOf(writing.gathering, now);
  if (outcome.phase !== 'over') return null;
  const said = outcome.batches.flat().map(({ content }) => content.part === 'words' && content.text);
  return said.length >= writing.gathering.eligible.length && said.every((text) => text === 'yes');
}

/** Whether deep questions may open although the group has not met three times: everybody has said yes, in private. */
export function isUnlocked({ past, activity }: OpenRoom, now: number): boolean {
  return [...past, activity].some(
    (one) => one?.kind === 'icebreaker' && one.prompt === ASK_DEEPER && agreedIn(one, now) === true,
  );
}

/** Asks everybody, without names; true where it lies on the table. */
export async function askDeeper({ act, $room }: RoomSession, after: string | null): Promise<boolean> {
  if ((await act({ type: 'icebreaker-drawn', after, prompt: ASK_DEEPER })) !== null) return false;
  const room = $room.value;
  const activity = room.phase === 'open' ? room.activity : null;
  if (activity?.kind !== 'icebreaker' || activity.prompt !== ASK_DEEPER) return false;
  return (await act({ type: 'writing-opened', activity: activity.id, named: false })) === null;
}
