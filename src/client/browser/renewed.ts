import { createWatchable } from './watchable.ts';

/** Whether the site was deployed again under this page: files of the build it came with are gone. */
export const renewed = createWatchable(false);
