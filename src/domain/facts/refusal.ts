/** Why the rules of a room, or those that every activity shares, do not let something happen. */
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
  | 'is-facilitator'
  | 'last-facilitator'
  | 'too-many-facilitators'
  | 'not-the-recovery-key'
  | 'nothing-changes'
  | 'activity-has-changed'
  | 'plan-has-changed'
  | 'no-such-activity'
  | 'answers-are-coming'
  | 'not-collecting'
  | 'collection-over'
  | 'collected-already'
  | 'answered-already'
  | 'not-answered'
  | 'too-few-answers'
  | 'nobody-left-out'
  | 'no-such-contribution'
  | 'not-the-author'
  | 'paused-already'
  | 'not-paused'
  | 'does-not-fit';

/** A code that one kind of activity has of its own; its sentence is among the words of that kind. */
export type KindRefusal = string & Record<never, never>;

/** Why something is not let happen. Every code has a sentence in every language. */
export type Refusal = RoomRefusal | KindRefusal;
