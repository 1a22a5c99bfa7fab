import { isKernelEvent, type RoomEvent } from '#domain/rulebook/event.ts';

/** What someone had typed into an event that came back; undefined where nothing was typed. */
export function typedIn(event: RoomEvent): string | undefined {
  if (!isKernelEvent(event)) return textIn(event);
  switch (event.type) {
    case 'seat-taken':
    case 'seat-renamed':
      return event.name;
    case 'activity-started':
      return textIn(event.setup);
    default:
      return undefined;
  }
}

/** Typed words stand in a field `text`, in whatever an activity makes of them. */
function textIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('text' in value && typeof value.text === 'string') return value.text;
  for (const inner of Object.values(value)) {
    const found = textIn(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}
