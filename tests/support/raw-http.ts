import { once } from 'node:events';
import { connect } from 'node:net';

/** One answer, as cheaply as it can be had: its status and its body as bytes. */
export type RawAnswer = { status: number; body: Buffer };

/** A kept-alive connection that asks one thing at a time. Made for load: it does nothing a bench would have to pay for. */
export type RawConnection = {
  ask(request: string, answered: (answer: RawAnswer) => void): void;
  close(): void;
};

const HEAD_END = Buffer.from('\r\n\r\n');
const LENGTH = Buffer.from('ontent-length: ');
const SPACE = 0x20;

/** Opens a connection to a host on this machine. */
export async function openRaw(port: number): Promise<RawConnection> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  let received: Buffer | null = null;
  let waiting: ((answer: RawAnswer) => void) | null = null;
  socket.on('data', (chunk) => {
    received = received ? Buffer.concat([received, chunk]) : chunk;
    const headEnd = received.indexOf(HEAD_END);
    if (headEnd < 0) return;
    const end = headEnd + 4 + lengthIn(received.subarray(0, headEnd));
    if (received.length < end) return;
    const body = received.subarray(headEnd + 4, end);
    const status = numberAt(received, 9);
    received = null;
    const answered = waiting;
    waiting = null;
    answered?.({ status, body });
  });
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return {
    ask: (request, answered) => {
      waiting = answered;
      socket.write(request, 'latin1');
    },
    close: () => socket.destroy(),
  };
}

/** A request without a body. */
export function rawGet(path: string): string {
  return `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
}

/** A request that sends JSON. */
export function rawJson(method: string, path: string, body: string, token?: string): string {
  const authorization = token === undefined ? '' : `Authorization: Bearer ${token}\r\n`;
  return `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${authorization}Content-Length: ${body.length}\r\n\r\n${body}`;
}

function lengthIn(head: Buffer): number {
  const at = head.indexOf(LENGTH);
  return at < 0 ? 0 : numberAt(head, at + LENGTH.length);
}

/** The decimal number that stands here. */
function numberAt(bytes: Buffer, start: number): number {
  let value = 0;
  for (let at = start; at < bytes.length; at += 1) {
    const digit = bytes[at]! - 0x30;
    if (bytes[at] === SPACE || digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  return value;
}
