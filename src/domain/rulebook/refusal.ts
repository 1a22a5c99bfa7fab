import type { CollectionRefusal } from '#domain/activity/gathering/gathering.ts';
import type { IcebreakerRefusal } from '#domain/activity/icebreaker/icebreaker.ts';
import type { RoundRefusal } from '#domain/activity/round/round.ts';

/** Why a room does not let something happen. Each has a sentence in every language. */
export type RoomRefusal =
  | 'not-opened'
  | 'opened-already'
  | 'newer-rules'
  | 'room-closed'
  | 'unsigned'
  | 'signed-but-anonymous'
  | 'not-seated'
  | 'seated-already'
  | 'waiting-at-the-door'
  | 'was-removed'
  | 'was-replaced'
  | 'has-left'
  | 'name-too-long'
  | 'name-taken'
  | 'room-has-no-seat-left'
  | 'no-such-seat'
  | 'facilitator-only'
  | 'not-yours'
  | 'is-facilitator'
  | 'last-facilitator'
  | 'too-many-facilitators'
  | 'not-the-recovery-key'
  | 'nothing-changes'
  | 'table-has-changed'
  | 'plan-has-changed'
  | 'no-such-activity'
  | 'answers-are-coming'
  | 'does-not-fit';

export type Refusal = RoomRefusal | CollectionRefusal | IcebreakerRefusal | RoundRefusal;
