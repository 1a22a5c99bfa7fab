/** What someone set up alone and now wants to do with the group: it waits in the room until it is begun. */
export type StartOffer = {
  /** A kind of activity, or `session` for the plan of a recipe. */
  readonly kind: string;
  /** What was chosen, as it stands in the link; its kind knows how to read it. */
  readonly said: URLSearchParams;
};

/** The draft under which a room keeps it on this device. */
export const START_DRAFT = 'start';

/** The offer in a fragment such as `#start=round&minutes=2` or `#start=session&session=…`, or in the draft it was kept as; undefined where there is none. */
export function readOffer(fragment: string): StartOffer | undefined {
  const said = new URLSearchParams(fragment.replace(/^#/, ''));
  const kind = said.get('start');
  return kind === null || kind === '' ? undefined : { kind, said };
}

/** The title that a fragment suggests; empty where it suggests none. */
export function readTitle(fragment: string): string {
  return new URLSearchParams(fragment.replace(/^#/, '')).get('title') ?? '';
}

/** Where a new room is opened that continues under the same title. All of it stands after the `#`. */
export function newRoomLink(title: string): string {
  return `/rooms/new#${new URLSearchParams({ title }).toString()}`;
}
