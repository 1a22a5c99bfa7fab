import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import type { answerFromApi, openHostApi } from './dev-entry.ts';
import type { HostApi } from '#host/host-api.ts';

type DevModule = { openHostApi: typeof openHostApi; answerFromApi: typeof answerFromApi };
type DevServer = {
  ssrLoadModule(path: string): Promise<unknown>;
  middlewares: {
    use(handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => void): unknown;
  };
  httpServer: { once(event: 'close', closed: () => void): unknown } | null;
};

/** Puts the API into Astro's dev server; a change to a handler counts from the next request on. */
export function devApi(): AstroIntegration {
  return { name: 'peer-circle-dev-api', hooks: { 'astro:server:setup': ({ server }) => mount(server) } };
}

function mount(server: DevServer): void {
  let current: { module: DevModule; host: HostApi } | null = null;

  async function currentApi(): Promise<{ module: DevModule; host: HostApi }> {
    const module = await server.ssrLoadModule('/src/build/dev-entry.ts');
    if (current && current.module === module) return current;
    if (!isDevModule(module)) throw new TypeError('The dev entry does not export what it should.');
    await current?.host.close();
    current = { module, host: module.openHostApi(process.env) };
    if (current.host.configError !== null) console.error(current.host.configError);
    return current;
  }

  server.middlewares.use((request, response, next) => {
    if (!request.url?.startsWith('/api/')) {
      next();
      return;
    }
    currentApi().then(
      ({ module, host }) => {
        if (!module.answerFromApi(host.api, request, response)) next();
      },
      (error: unknown) => {
        console.error(error);
        response.writeHead(500).end();
      },
    );
  });
  server.httpServer?.once('close', () => void current?.host.close());
}

function isDevModule(module: unknown): module is DevModule {
  return (
    typeof module === 'object' && module !== null && 'openHostApi' in module && 'answerFromApi' in module
  );
}
