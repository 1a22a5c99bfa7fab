import { lazyModule } from '#client/browser/lazy-module.ts';

/** What opens answers. It is fetched where there are some to open: what this device holds can be seen without it. */
export const lazyFormResults = lazyModule(() =>
  import('./form-results.ts').then((part) => part.createFormResults),
);
