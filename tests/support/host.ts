import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

type HostOptions = {
  /** Environment on top of a clean one: nothing of the developer's own stores leaks in. */
  env?: Record<string, string>;
  /** Kept between starts; a fresh folder, removed at the end, where it is left out. */
  dataDir?: string;
  /** The built site; `dist` where it is left out. */
  dist?: string;
};

/** A real host process on a port of its own. */
export type Host = {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly dataDir: string;
  /** What it has printed to the console so far, errors included. */
  readonly printed: readonly string[];
  /** Ends it as an operator would, and removes its data where no one asked to keep them. */
  stop(): Promise<void>;
  /** Ends it in the middle of whatever it does. */
  kill9(): Promise<void>;
  /** Starts it again on the same port and data, after ending it if it still runs. */
  restart(): Promise<void>;
};

const MAIN = new URL('../../src/host/main.ts', import.meta.url).pathname;

/** Starts the program people start with `npm start`, without building the site. */
export async function startHost({ env = {}, dataDir, dist }: HostOptions = {}): Promise<Host> {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'peer-circle-')));
  const printed: string[] = [];
  let { child, port } = await launch('0');
  // A test that dies must not leave its host behind.
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);

  async function launch(wanted: string): Promise<{ child: ChildProcess; port: number }> {
    const child = spawn(process.execPath, [MAIN], {
      env: {
        PATH: process.env.PATH,
        PORT: wanted,
        DATA_DIR: folder,
        ...(dist === undefined ? {} : { DIST_DIR: dist }),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ready = Promise.withResolvers<number>();
    const hear = (line: string) => {
      printed.push(line);
      const address = /http:\/\/localhost:(\d+)/.exec(line);
      if (address) ready.resolve(Number(address[1]));
    };
    createInterface(child.stdout).on('line', hear);
    createInterface(child.stderr).on('line', hear);
    child.once('exit', () => ready.reject(new Error(`The host did not start:\n${printed.join('\n')}`)));
    return { child, port: await ready.promise };
  }

  async function end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }

  return {
    get url() {
      return `http://localhost:${port}`;
    },
    get port() {
      return port;
    },
    get pid() {
      return child.pid!;
    },
    dataDir: folder,
    printed,
    stop: async () => {
      await end('SIGTERM');
      process.off('exit', endWithUs);
      if (dataDir === undefined) await rm(folder, { recursive: true, force: true });
    },
    kill9: () => end('SIGKILL'),
    restart: async () => {
      await end('SIGTERM');
      ({ child, port } = await launch(String(port)));
    },
  };
}
