import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Tests of what is mutated. Those over a real host would take an hour: a mutant is to be met within milliseconds. */
const inOneProcess = globSync('tests/unit/{client,domain,form,icebreaker,room,sealed}/**/*.test.ts').filter(
  (file) => !readFileSync(file, 'utf8').includes('startHost'),
);

/** The tests that mutants meet. */
export default defineConfig({
  test: {
    include: [...inOneProcess, 'tests/unit/content/{every-field,prompts,recipes}.test.ts'],
    testTimeout: 30_000,
  },
});
