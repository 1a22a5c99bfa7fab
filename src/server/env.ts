import type { PerMinute } from './http/rate-limit.ts';

/** What the environment says, read once. `configError` is one sentence about what is wrong with it, or null. */
export type Settings = {
  port: number;
  dataDir: string;
  /** How long a read is held; null leaves it to the platform. */
  holdSeconds: number | null;
  upstash: { url: string; token: string } | null;
  /** The public address, where a proxy hides it from us. */
  siteUrl: string | null;
  /** Rooms and forms that may be opened from one network. */
  roomsPerMinute: PerMinute;
  /** Lines and answers that may come from one network. */
  linesPerMinute: PerMinute;
  configError: string | null;
};

type Environment = Readonly<Record<string, string | undefined>>;

// A whole venue sits behind one address: 100 people who write at once, for minutes, must not notice the limit.
const ROOMS_PER_MINUTE = 120;
const LINES_PER_MINUTE = 6_000;

/** Reads the environment; what is wrong with it becomes one sentence, and the default stands in. */
export function readEnvironment(env: Environment): Settings {
  const errors: string[] = [];
  const wholeNumber = (name: string, fallback: number, max: number): number => {
    const value = env[name]?.trim();
    if (value === undefined || value === '') return fallback;
    if (/^\d{1,9}$/.test(value) && Number(value) <= max) return Number(value);
    errors.push(`${name} must be a whole number from 0 to ${max}.`);
    return fallback;
  };
  const limit = (name: string, fallback: number): PerMinute =>
    env[name] === 'off' ? null : wholeNumber(name, fallback, 1_000_000);

  const url = env.UPSTASH_REDIS_REST_URL?.trim() ?? '';
  const token = env.UPSTASH_REDIS_REST_TOKEN?.trim() ?? '';
  if (url !== '' && token === '') errors.push(halfSet('UPSTASH_REDIS_REST_URL', 'UPSTASH_REDIS_REST_TOKEN'));
  if (url === '' && token !== '') errors.push(halfSet('UPSTASH_REDIS_REST_TOKEN', 'UPSTASH_REDIS_REST_URL'));
  if (url !== '' && !/^https?:\/\/[^\s/]+/.test(url)) {
    errors.push('UPSTASH_REDIS_REST_URL must be the https address from the Upstash console.');
  }
  const holdSeconds = env.HOLD_SECONDS ? wholeNumber('HOLD_SECONDS', 0, 55) : null;

  return {
    port: wholeNumber('PORT', 4321, 65_535),
    dataDir: env.DATA_DIR ?? '.data',
    holdSeconds,
    siteUrl: env.SITE_URL ?? null,
    roomsPerMinute: limit('ROOMS_PER_MINUTE', ROOMS_PER_MINUTE),
    linesPerMinute: limit('LINES_PER_MINUTE', LINES_PER_MINUTE),
    upstash: url !== '' && token !== '' && errors.length === 0 ? { url, token } : null,
    configError: errors[0] ?? null,
  };
}

function halfSet(there: string, missing: string): string {
  return `${there} is set but ${missing} is not: set both, or neither.`;
}
