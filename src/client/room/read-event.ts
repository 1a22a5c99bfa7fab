import { asEvent, type RoomEvent } from '#domain/rulebook/event.ts';
import { parseJson } from '#protocol/parse-json.ts';

/** The event that someone says; undefined where it is none of those a room knows. */
export function readEvent(say: string): RoomEvent | undefined {
  return asEvent(parseJson(say));
}
