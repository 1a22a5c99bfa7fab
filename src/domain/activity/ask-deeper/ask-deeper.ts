import { isOfKind } from '#domain/activity/contract/is-of-kind.ts';
import type { Gathering } from '#domain/activity/gathering/gathering.ts';
import { outcomeOf } from '#domain/activity/gathering/outcome.ts';
import type { RoomFacts } from '#domain/facts/activity.ts';

/** Everyone is asked, without names, whether deep questions may open. What comes out is one word for all. */
export type AskDeeper = {
  readonly kind: 'ask-deeper';
  readonly v: 1;
  readonly id: string;
  readonly gathering: Gathering;
};

/** What a device keeps of an answer until all come out. */
export type DeeperAnswer = 'yes' | 'no';

export const isAskDeeper = isOfKind<AskDeeper>('ask-deeper', 1);

/** What everyone together has said: yes only where everyone who was there did. Null until the answers are out. */
export function agreedIn({ gathering }: AskDeeper, now: number): boolean | null {
  const outcome = outcomeOf(gathering, now);
  if (outcome.phase !== 'over') return null;
  const said = outcome.batches.flat().map(({ content }) => content.part === 'words' && content.text);
  return said.length >= gathering.eligible.length && said.every((text) => text === 'yes');
}

/** Every time this room was asked; it is asked once, so that a no stays a no. */
export function askedIn({ activity, past }: Pick<RoomFacts, 'activity' | 'past'>): readonly AskDeeper[] {
  return [...past, ...(activity === null ? [] : [activity])].filter(isAskDeeper);
}

/** Whether deep questions may open although the group has not met three times: everyone has said yes, in private. */
export function isUnlocked(facts: Pick<RoomFacts, 'activity' | 'past'>, now: number): boolean {
  return askedIn(facts).some((asked) => agreedIn(asked, now) === true);
}
