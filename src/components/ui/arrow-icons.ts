/** Arrows for moving a name in a list, drawn like those of `ui/icons.ts`. */
export const up = 'M12 19V5M6 11l6-6 6 6';
export const down = 'M12 5v14M6 13l6 6 6-6';
