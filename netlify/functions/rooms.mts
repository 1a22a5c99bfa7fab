import type { Config } from '@netlify/functions';
import { createNetlifyApi } from '#server/netlify.ts';

export default createNetlifyApi(process.env);

export const config: Config = {
  // A free plan has two rules that limit, so forms are opened through the same door as rooms.
  path: ['/api/rooms', '/api/forms'],
  // A venue behind one address opens dozens of them at most.
  rateLimit: { windowLimit: 120, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
