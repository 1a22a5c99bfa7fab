import { readdirSync } from 'node:fs';
import type { KindSamples } from './kind-samples.ts';

/** All samples there are, by kind and version: each file of `kinds` has those of one. */
export const SAMPLES: ReadonlyMap<string, KindSamples> = new Map(
  await Promise.all(
    readdirSync(new URL('./kinds/', import.meta.url))
      .toSorted()
      .map(async (file) => {
        const { samples } = (await import(`./kinds/${file.slice(0, -3)}.ts`)) as { samples: KindSamples };
        return [samples.name, samples] as const;
      }),
  ),
);
