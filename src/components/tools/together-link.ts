/** Where a room is opened with what was set up here. All of it stands after the `#`, which no server ever sees. */
export function togetherLink(
  start: 'icebreaker' | 'round' | 'session',
  setUp: Readonly<Record<string, string | number>> = {},
): string {
  const fragment = new URLSearchParams({ start });
  for (const [name, value] of Object.entries(setUp)) fragment.set(name, String(value));
  return `/rooms/new#${fragment.toString()}`;
}
