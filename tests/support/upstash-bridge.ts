import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { parseJson } from '#protocol/parse-json.ts';
import type { Reply } from './resp.ts';
import type { TestRedis } from './redis.ts';

/** A stand-in for Upstash's REST door, in front of a real Redis. */
export type UpstashBridge = {
  url: string;
  token: string;
  /** Commands Upstash would have billed so far: those inside scripts too, counted by Redis itself. */
  billedCommands(): Promise<number>;
  /** The next request is carried out, but its answer never arrives. */
  loseNextAnswer(): void;
  /** HTTP requests so far. */
  requests(): number;
  stop(): Promise<void>;
};

type Answer = { status: number; body: unknown };

const TOKEN = 'a-token-of-the-bridge';
// What the bridge itself says to Redis, and what Upstash bills through the commands inside.
const UNBILLED = new Set(['info', 'multi', 'exec', 'config|resetstat']);

/**
 * Speaks the protocol of Upstash's REST API as its SDK uses it: a command, `/pipeline` and `/multi-exec` by POST, base64
 * answers on request, sync tokens, and its ways to fail (400, 401, 405).
 */
export async function startUpstashBridge(redis: TestRedis): Promise<UpstashBridge> {
  const connection = await redis.connect();
  await connection.send(['CONFIG', 'RESETSTAT']);
  let requests = 0;
  let losesNext = false;

  async function answerTo(request: IncomingMessage): Promise<Answer> {
    if (request.headers.authorization !== `Bearer ${TOKEN}`) {
      return { status: 401, body: { error: 'WRONGPASS invalid or missing auth token' } };
    }
    if (request.method !== 'POST') return { status: 405, body: { error: 'ERR method not allowed' } };
    const body = parseJson(await text(request));
    const encode = request.headers['upstash-encoding'] === 'base64' ? encodeBase64 : (reply: Reply) => reply;
    const resultOf = (reply: Reply) => (isError(reply) ? reply : { result: encode(reply) });
    switch (request.url) {
      case '/': {
        if (!isCommand(body)) return { status: 400, body: { error: 'ERR failed to parse command' } };
        const reply = await connection.send(body.map(String));
        return { status: isError(reply) ? 400 : 200, body: resultOf(reply) };
      }
      case '/pipeline': {
        if (!isCommands(body))
          return { status: 400, body: { error: 'ERR failed to parse pipeline request' } };
        const replies = await Promise.all(body.map((command) => connection.send(command.map(String))));
        return { status: 200, body: replies.map(resultOf) };
      }
      case '/multi-exec': {
        if (!isCommands(body))
          return { status: 400, body: { error: 'ERR failed to parse transaction request' } };
        const commands = [['MULTI'], ...body.map((command) => command.map(String)), ['EXEC']];
        const replies = await Promise.all(commands.map((command) => connection.send(command)));
        const executed = replies.at(-1)!;
        if (isError(executed)) return { status: 400, body: executed };
        return { status: 200, body: Array.isArray(executed) ? executed.map(resultOf) : [] };
      }
      default:
        return { status: 400, body: { error: 'ERR this bridge takes commands in the body only' } };
    }
  }

  const server = createServer((request, response) => {
    requests += 1;
    const isLost = losesNext;
    losesNext = false;
    answerTo(request).then(
      (answer) => {
        if (!isLost) send(response, answer, requests);
      },
      () => send(response, { status: 500, body: { error: 'ERR redis is gone' } }, requests),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  return {
    url: `http://127.0.0.1:${port}`,
    token: TOKEN,
    requests: () => requests,
    loseNextAnswer: () => {
      losesNext = true;
    },
    billedCommands: async () => {
      const reply = await connection.send(['INFO', 'commandstats']);
      const stats = typeof reply === 'string' ? reply : '';
      const calls = [...stats.matchAll(/^cmdstat_([^:]+):calls=(\d+)/gm)];
      return calls.reduce((sum, [, name, count]) => (UNBILLED.has(name!) ? sum : sum + Number(count)), 0);
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      connection.close();
    },
  };
}

function send(response: ServerResponse, { status, body }: Answer, syncToken: number): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'upstash-sync-token': Buffer.from(String(syncToken)).toString('base64'),
  });
  response.end(JSON.stringify(body));
}

/** Upstash encodes every string but "OK"; numbers and null stay as they are. */
function encodeBase64(reply: Reply): Reply {
  if (Array.isArray(reply)) return reply.map(encodeBase64);
  return typeof reply === 'string' && reply !== 'OK' ? Buffer.from(reply).toString('base64') : reply;
}

function isError(reply: Reply): reply is { error: string } {
  return typeof reply === 'object' && reply !== null && 'error' in reply;
}

function isCommand(body: unknown): body is (string | number)[] {
  const isPart = (part: unknown) => typeof part === 'string' || typeof part === 'number';
  return Array.isArray(body) && body.length > 0 && body.every(isPart);
}

function isCommands(body: unknown): body is (string | number)[][] {
  return Array.isArray(body) && body.every(isCommand);
}
