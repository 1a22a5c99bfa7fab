import { connect } from 'node:net';
import { once } from 'node:events';

/** What Redis answers: RESP2 has no other kinds. */
export type Reply = string | number | null | Reply[] | { error: string };

/** A connection that speaks RESP2 and answers in the order it was asked. */
export type RedisConnection = { send(command: readonly string[]): Promise<Reply>; close(): void };

/** Connects to a Redis on a unix socket. */
export async function connectRedis(path: string): Promise<RedisConnection> {
  const socket = connect(path);
  const waiting: { resolve(reply: Reply): void; reject(error: Error): void }[] = [];
  let received = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    for (;;) {
      const parsed = parseReply(received, 0);
      if (!parsed) return;
      received = received.subarray(parsed.end);
      waiting.shift()?.resolve(parsed.reply);
    }
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    for (const each of waiting.splice(0)) each.reject(new Error('Redis hung up.'));
  });
  await once(socket, 'connect');
  return {
    send: (command) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        const parts = command.map((part) => `$${Buffer.byteLength(part)}\r\n${part}\r\n`);
        socket.write(`*${command.length}\r\n${parts.join('')}`);
      }),
    close: () => socket.destroy(),
  };
}

/** One reply from here on, or null where it has not all arrived yet. */
function parseReply(bytes: Buffer, start: number): { reply: Reply; end: number } | null {
  const lineEnd = bytes.indexOf('\r\n', start);
  if (lineEnd < 0) return null;
  const line = bytes.toString('utf8', start + 1, lineEnd);
  const next = lineEnd + 2;
  switch (String.fromCharCode(bytes[start] ?? 0)) {
    case '+':
      return { reply: line, end: next };
    case '-':
      return { reply: { error: line }, end: next };
    case ':':
      return { reply: Number(line), end: next };
    case '$': {
      const length = Number(line);
      if (length < 0) return { reply: null, end: next };
      if (bytes.length < next + length + 2) return null;
      return { reply: bytes.toString('utf8', next, next + length), end: next + length + 2 };
    }
    case '*': {
      if (Number(line) < 0) return { reply: null, end: next };
      const replies: Reply[] = [];
      let end = next;
      while (replies.length < Number(line)) {
        const parsed = parseReply(bytes, end);
        if (!parsed) return null;
        replies.push(parsed.reply);
        end = parsed.end;
      }
      return { reply: replies, end };
    }
    default:
      throw new Error('This is not RESP2.');
  }
}
