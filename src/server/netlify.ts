import { readEnvironment } from './env.ts';
import { createApi } from './http/api.ts';
import { createFetchHandler } from './http/fetch-handler.ts';
import { openUpstash } from './store/upstash-store.ts';
import { version } from './version.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type NetlifyFunction = (request: Request, context?: { ip?: string }) => Promise<Response>;

// Netlify bills every second a function runs: reads are not held unless the organiser says so.
const HOLD_SECONDS = 0;

/** The whole API as one Netlify function; each entry point serves the addresses its config names. */
export function createNetlifyApi(
  env: Environment,
  // eslint-disable-next-line no-console -- the function's log is where the organiser looks
  report: (line: string) => void = console.error,
): NetlifyFunction {
  const settings = readEnvironment(env);
  const holdSeconds = settings.holdSeconds ?? HOLD_SECONDS;
  const handle = createFetchHandler(
    createApi({
      ...settings,
      storeState: openUpstash(settings, holdSeconds),
      now: Date.now,
      holdSeconds,
      version,
      report,
    }),
  );
  return (request, context) => handle(request, context?.ip);
}
