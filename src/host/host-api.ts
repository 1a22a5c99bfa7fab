import { openHostStore } from '#server/store/host-store.ts';
import { readEnvironment, type Settings } from '#server/env.ts';
import { createApi, type Api } from '#server/http/api.ts';
import { version } from '#server/version.ts';

/** The API as a Node host runs it, with the store it opened. */
export type HostApi = {
  settings: Settings;
  /** One sentence where rooms and forms cannot be kept, or null. */
  configError: string | null;
  api: Api;
  close: () => Promise<void>;
};

/** How long a read is held unless the environment says otherwise; proxies cut silent connections after 30 s. */
const HOLD_SECONDS = 25;

/** Reads the environment, opens the store it names and puts the API on it. */
export function openHostApi(env: NodeJS.ProcessEnv): HostApi {
  const settings = readEnvironment(env);
  const holdSeconds = settings.holdSeconds ?? HOLD_SECONDS;
  const opened = openHostStore({ settings, holdSeconds, now: Date.now });
  const api = createApi({
    storeState: opened.state,
    now: Date.now,
    holdSeconds,
    version,
    siteUrl: settings.siteUrl,
    roomsPerMinute: settings.roomsPerMinute,
    linesPerMinute: settings.linesPerMinute,
    report: console.error,
  });
  return {
    settings,
    configError: opened.state.ok ? null : opened.state.hint,
    api,
    close: opened.close,
  };
}
