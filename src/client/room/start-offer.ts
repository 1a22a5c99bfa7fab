/** So much for each, or one time divided by all; ms. */
type Pace = { readonly each: number } | { readonly whole: number };

/** What somebody set up alone and now wants to do with her group: it waits in the room until she begins it. */
export type StartOffer =
  | { readonly kind: 'icebreaker'; readonly prompt: string | null }
  | { readonly kind: 'round'; readonly pace: Pace | null }
  | { readonly kind: 'session'; readonly recipe: string };

/** The draft under which a room keeps it on this device. */
export const START_DRAFT = 'start';

/** The offer in a fragment such as `#start=round&minutes=2`, `#start=icebreaker&prompt=…` or `#start=session&session=…`, or in the draft it was kept as; undefined where there is none. */
export function readOffer(fragment: string): StartOffer | undefined {
  const said = new URLSearchParams(fragment.replace(/^#/, ''));
  switch (said.get('start')) {
    case 'icebreaker':
      return { kind: 'icebreaker', prompt: said.get('prompt') };
    case 'round': {
      const each = msOf(said.get('minutes'));
      const whole = msOf(said.get('whole'));
      const pace = each !== null ? { each } : whole !== null ? { whole } : null;
      return { kind: 'round', pace };
    }
    case 'session':
      return { kind: 'session', recipe: said.get('session') ?? '' };
    default:
      return undefined;
  }
}

/** The title that a fragment suggests; empty where it suggests none. */
export function readTitle(fragment: string): string {
  return new URLSearchParams(fragment.replace(/^#/, '')).get('title') ?? '';
}

/** Where a new room is opened that goes on under the same title. All of it stands after the `#`. */
export function newRoomLink(title: string): string {
  return `/rooms/new#${new URLSearchParams({ title }).toString()}`;
}

function msOf(minutes: string | null): number | null {
  const ms = Math.round(Number(minutes) * 60_000);
  return ms > 0 ? ms : null;
}
