import { later } from '#client/browser/lazy-module.ts';

/** What opens answers. It is fetched where there are some to open: what this device holds can be seen without it. */
export const resultsDesk = later(
  () => import('#client/form/form-results.ts'),
  ({ createResultsDesk }) => createResultsDesk,
);
