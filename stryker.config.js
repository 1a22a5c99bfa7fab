/** Mutation tests: run by hand, folder by folder, as docs/testing.md says. */
export default {
  mutate: [
    'src/domain/**/*.ts',
    'src/sealed/**/*.ts',
    'src/client/api/{backoff,insist}.ts',
    'src/client/browser/in-app.ts',
    'src/client/clock/*.ts',
    'src/client/polling/*.ts',
    'src/client/room/{answer-capacity,commands,endings,kept-answer,kinds,lifetime,links,optimistic}.ts',
    'src/client/room/{outbox,read-event,reader,start-offer}.ts',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/support/mutation/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  ignorePatterns: ['dist', 'dist-*', '.astro', '.data', 'docs/images'],
};
