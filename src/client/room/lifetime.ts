/** How long a room is open on this page. */
export type Lifetime = {
  readonly isOver: () => boolean;
  /** Calls back once it is over. */
  readonly atEnd: (end: () => void) => void;
  readonly end: () => void;
};

/** A lifetime that has just begun. */
export function createLifetime(): Lifetime {
  const ends: (() => void)[] = [];
  let isOver = false;
  return {
    isOver: () => isOver,
    atEnd: (end) => void ends.push(end),
    end: () => {
      isOver = true;
      for (const end of ends.splice(0)) end();
    },
  };
}
