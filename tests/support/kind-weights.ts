import { IN_THE_CIRCLE, ROOM_PAGE, scriptsOf, weightOf } from './page-weight.ts';

/** What everyone in a circle that does something has fetched, whatever it does. */
const BESIDE_IT = ['components/room/bar/OwnBar.tsx', 'components/room/activity/ActivityView.tsx'];
/** And those who lead. */
const LEADING = ['components/room/bar/LeadBar.tsx'];

/** What one kind of activity adds to what a room has fetched anyway, in bytes after gzip. */
export type KindWeight = { readonly rules: number; readonly view: number; readonly lead: number };

/** Weighs the rules of a kind, then what everyone sees of it, then what facilitators see beside that. */
export function weighKind(dist: string, name: string): KindWeight {
  const [rules, view, lead] = partsOf(name);
  const beyond = (parts: readonly string[], before: readonly string[]) => {
    const had = scriptsOf(dist, ROOM_PAGE, [...IN_THE_CIRCLE, ...before]);
    const has = scriptsOf(dist, ROOM_PAGE, [...IN_THE_CIRCLE, ...before, ...parts]);
    return weightOf(
      dist,
      has.filter((script) => !had.includes(script)),
    );
  };
  return {
    rules: beyond([rules], BESIDE_IT),
    view: beyond([view], [...BESIDE_IT, rules]),
    lead: beyond([lead], [...BESIDE_IT, ...LEADING, rules, view]),
  };
}

/**
 * What someone has fetched who sits in a circle that does this and does not lead, in bytes after gzip: with its rules, the
 * first drawing waits for no more, and with all that is on the screen then.
 */
export function weighCircleWith(
  dist: string,
  name: string,
): { readonly rules: number; readonly screen: number } {
  const [rules, view] = partsOf(name);
  const weighed = (parts: readonly string[]) =>
    weightOf(dist, scriptsOf(dist, ROOM_PAGE, [...IN_THE_CIRCLE, ...parts]));
  return { rules: weighed([rules]), screen: weighed([...BESIDE_IT, rules, view]) };
}

function partsOf(name: string) {
  const [kind = ''] = name.split('@');
  return [
    `domain/activity/${kind}/index.ts`,
    `components/room/activity/${kind}/view.tsx`,
    `components/room/activity/${kind}/lead.tsx`,
  ] as const;
}
