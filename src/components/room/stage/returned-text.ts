import type { RoomEvent } from '#domain/rulebook/event.ts';

/** What somebody had typed into an event that came back; undefined where nothing was typed. */
export function typedIn(event: RoomEvent): string | undefined {
  switch (event.type) {
    case 'seat-taken':
    case 'seat-renamed':
      return event.name;
    case 'answer-shown':
    case 'pulse-said':
      return event.text;
    case 'round-started':
      return event.topic !== undefined && 'text' in event.topic ? event.topic.text : undefined;
    default:
      return undefined;
  }
}
