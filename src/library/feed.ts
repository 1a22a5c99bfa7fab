import { allPages, type Library } from './library.ts';
import { pathOf } from './paths.ts';

/** One page as a feed tells of it. */
export type FeedItem = {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** The day on which it was last read through. */
  readonly day: string;
};

/** Every page of the library, the one that was read through last on top. */
export function feedItems(library: Library): readonly FeedItem[] {
  return allPages(library)
    .toSorted((one, other) => other.data.reviewed.on.localeCompare(one.data.reviewed.on))
    .map(({ data }) => ({
      title: data.title,
      description: data.summary,
      path: pathOf(data),
      day: data.reviewed.on,
    }));
}
