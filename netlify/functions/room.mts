import type { Config } from '@netlify/functions';
import { createNetlifyApi } from '#server/netlify.ts';

export default createNetlifyApi(process.env);

export const config: Config = {
  // One function, so that what is added or erased here is known to those who read here.
  // Forms share it because a free plan has two rules that limit.
  path: [
    '/api/rooms/:id',
    '/api/rooms/:id/events',
    '/api/rooms/:id/keepers',
    '/api/forms/:id',
    '/api/forms/:id/answers',
    '/api/forms/:id/close',
  ],
  // A hundred people behind one address who ask every second and write at once.
  rateLimit: { windowLimit: 9000, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
