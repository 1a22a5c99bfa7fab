/** What can be opened from the bar. */
export type BarDialog =
  'draw' | 'writing' | 'round' | 'skip' | 'pulse' | 'put-away' | 'form' | 'earlier' | 'close' | 'plan';

/** Opens one of them. */
export type Opens = (dialog: BarDialog) => void;
