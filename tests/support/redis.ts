import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { connectRedis, type RedisConnection } from './resp.ts';

/** A Redis of our own, on a private socket; no one else's is ever touched. */
export type TestRedis = { socket: string; connect(): Promise<RedisConnection>; stop(): Promise<void> };

const MISSING =
  'These tests need a real Redis and found none. Install it: "apt-get install redis-server", "dnf install valkey" or "brew install redis".';

/** Starts the Redis (or Valkey) of this machine; a missing one is an error, never a reason to skip. */
export async function startRedis(): Promise<TestRedis> {
  const server = findServer();
  const folder = await mkdtemp(join(tmpdir(), 'peer-circle-redis-'));
  const socket = join(folder, 'redis.sock');
  const child = spawn(
    server,
    ['--port', '0', '--unixsocket', socket, '--save', '', '--appendonly', 'no', '--dir', folder],
    { stdio: 'ignore' },
  );
  process.once('exit', () => child.kill('SIGKILL'));
  const connection = await patiently(() => connectRedis(socket));
  connection.close();
  return {
    socket,
    connect: () => connectRedis(socket),
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function findServer(): string {
  const folders = [
    '/usr/bin',
    '/usr/local/bin',
    '/opt/homebrew/bin',
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  const candidates = ['redis-server', 'valkey-server'].flatMap((name) =>
    folders.map((each) => join(each, name)),
  );
  const found = candidates.find(isExecutable);
  if (found === undefined) throw new Error(MISSING);
  return found;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function patiently<Value>(attempt: () => Promise<Value>, tries = 200): Promise<Value> {
  try {
    return await attempt();
  } catch (error) {
    if (tries === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 25));
    return patiently(attempt, tries - 1);
  }
}
