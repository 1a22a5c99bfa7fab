import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { openStore } from '#server/embedded-store.ts';
import { readEnvironment } from '#server/env.ts';
import { createApi } from '#server/http/api.ts';
import { version } from '#server/version.ts';
import { createNodeListener } from './node-listener.ts';
import { createStaticSite } from './static-files.ts';

/** How long a read is held unless the environment says otherwise; proxies cut silent connections after 30 s. */
const HOLD_SECONDS = 25;
const GRACE_MS = 2_000;

const settings = readEnvironment(process.env);
const folder = process.env.DIST_DIR ?? 'dist';
const opened = openStore(settings, Date.now);
if (!opened.state.ok) console.error(opened.state.advice);
if (!existsSync(folder)) console.error(`There is no built site in ${folder}: run "npm run build" first.`);

const api = createApi({
  storeState: opened.state,
  now: Date.now,
  holdSeconds: settings.holdSeconds ?? HOLD_SECONDS,
  version,
  siteUrl: settings.siteUrl,
  roomsPerMinute: settings.roomsPerMinute,
  linesPerMinute: settings.linesPerMinute,
  report: console.error,
});
const server = createServer(createNodeListener({ api, site: createStaticSite({ folder }) }));
// Longer than a proxy keeps its own side, so that it never sends into a connection we have just closed.
server.keepAliveTimeout = 75_000;

server.on('error', (error: NodeJS.ErrnoException) => {
  const taken = `Port ${settings.port} is taken: set PORT to another one.`;
  console.error(
    error.code === 'EADDRINUSE' ? taken : `Port ${settings.port} cannot be opened (${error.code}).`,
  );
  process.exit(1);
});
server.listen(settings.port, () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : settings.port;
  console.log(`Peer Circle is open at http://localhost:${port}`);
});

function stop(): void {
  server.close(() => void opened.close().then(() => process.exit(0)));
  api.release();
  setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
  setInterval(() => server.closeIdleConnections(), 50).unref();
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
