import * as v from 'valibot';
import { parseJson } from '#protocol/parse-json.ts';
import { EMPTY_SETUP, Setup } from './round-setup.ts';
import { Sitting } from './sitting.ts';

/** All that the speaking round keeps while its tab is open: what was set up, and the round if one is running. */
const Bench = v.object({ setup: Setup, sitting: v.nullable(Sitting) });
export type Bench = Readonly<v.InferOutput<typeof Bench>>;

export const EMPTY_BENCH: Bench = { setup: EMPTY_SETUP, sitting: null };

const KEY = 'round-robin';

/** What this tab remembers; an empty bench where it may not remember or what it finds is not of ours. */
export function readBench(storage: Storage | undefined): Bench {
  const parsed = v.safeParse(Bench, parseJson(storage?.getItem(KEY) ?? ''));
  return parsed.success ? parsed.output : EMPTY_BENCH;
}

/** Remembers until the tab is closed, and never sends anything. */
export function keepBench(storage: Storage | undefined, bench: Bench): void {
  storage?.setItem(KEY, JSON.stringify(bench));
}
