/** The words of a room that everybody sees: its frame, its doors, the circle at rest. */
export const room = {} as const;
