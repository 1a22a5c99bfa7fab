import packageJson from '../../package.json' with { type: 'json' };

/** The version of the site, as `GET /api/health` tells it. */
export const version: string = packageJson.version;
