/** One line of the bench table: what was measured, what it should reach, what it reached, and what the best peer does. */
export type BenchRow = { what: string; reach: string; measured: string; reached: boolean; peer: string };
