import { globSync, readFileSync } from 'node:fs';
import { env } from 'node:process';
import { defineConfig } from 'vitest/config';

/**
 * Tests of what is mutated: all that can be met within milliseconds, or those that `TESTS` names. Those over a real host would
 * take an hour; those of random logs and of kept ones would notice by luck what a test of its own is to notice.
 */
const TESTS = [
  'tests/unit/{client,domain,form,icebreaker,room,sealed}/**/*.test.ts',
  'tests/unit/content/{every-field,prompts,recipes}.test.ts',
];
const BY_LUCK = ['tests/unit/domain/properties.test.ts', 'tests/unit/domain/golden-logs.test.ts'];

/** The tests that mutants meet. */
export default defineConfig({
  test: {
    include: globSync(env.TESTS?.split(' ') ?? TESTS).filter(
      (file) => !BY_LUCK.includes(file) && !readFileSync(file, 'utf8').includes('startHost'),
    ),
    testTimeout: 30_000,
  },
});
