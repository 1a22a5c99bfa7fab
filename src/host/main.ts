import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { openHostApi } from './host-api.ts';
import { createNodeListener } from './node-listener.ts';
import { createStaticSite } from './static-files.ts';

const GRACE_MS = 2_000;

const { settings, configError, api, close } = openHostApi(process.env);
const folder = process.env.DIST_DIR ?? 'dist';
if (configError !== null) console.error(configError);
if (!existsSync(folder)) console.error(`There is no built site in ${folder}: run "npm run build" first.`);

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
  server.close(() => void close().then(() => process.exit(0)));
  server.prependListener('request', (_, response) => {
    response.shouldKeepAlive = false;
  });
  api.release();
  setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
  setInterval(() => server.closeIdleConnections(), 50).unref();
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
