import type { Config } from '@netlify/functions';
import { createNetlifyApi } from '#server/netlify.ts';

export default createNetlifyApi(process.env);

export const config: Config = { path: '/api/icebreakers' };
