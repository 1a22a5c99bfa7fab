import type { Guide } from './schemas/guide.ts';

/** Where a page of the library stands. */
export function pathOf({ kind, id }: Pick<Guide, 'kind' | 'id'>): string {
  switch (kind) {
    case 'challenge':
      return `/guides/${id}`;
    case 'primer':
      return `/primer/${id}`;
    case 'answer':
      return `/answers/${id}`;
    case 'reference':
      return `/${id}`;
  }
}

export const sessionPath = (id: string) => `/sessions/${id}`;

/** Where a room is opened with a session laid out in it. All of it stands after the `#`, which no server ever sees. */
export function startPath({ id, title }: { readonly id: string; readonly title: string }): string {
  return `/rooms/new#${new URLSearchParams({ start: 'session', session: id, title }).toString()}`;
}
