import { DOORS } from './doors.ts';
import { END } from './end.ts';
import { LOBBY } from './lobby.ts';
import { PULSE } from './pulse.ts';
import { QUESTION } from './question.ts';
import { ROUND } from './round.ts';
import type { RoomState } from './cast.ts';

/** Every state of a room, in the order of one short session: each comes about after the one before. */
export const ROOM_STATES: readonly RoomState[] = [
  ...DOORS,
  ...LOBBY,
  ...QUESTION,
  ...ROUND,
  ...PULSE,
  ...END,
];
