import type { Config } from '@netlify/functions';
import { createNetlifyApi } from '#server/netlify.ts';

export default createNetlifyApi(process.env);

export const config: Config = {
  path: '/api/rooms',
  // A venue behind one address opens dozens of rooms at most.
  rateLimit: { windowLimit: 120, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
