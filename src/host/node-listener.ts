import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Api } from '#server/http/api.ts';
import type { HttpResponse, Call } from '#server/http/call.ts';
import type { StaticSite } from './static-files.ts';

/** Answers with the API where the address is its, else with the built site. */
export function createNodeListener({ api, site }: { api: Api; site: StaticSite }): RequestListener {
  return (request, response) => {
    if (!answerFromApi(api, request, response))
      void sendFile(request, response, site).catch(() => response.destroy());
  };
}

/** Answers where the address is the API's; says whether it is. */
export function answerFromApi(api: Api, request: IncomingMessage, response: ServerResponse): boolean {
  const answering = api.answer(callOf(request, response));
  void answering?.then((answer) => sendAnswer(request, response, answer)).catch(() => response.destroy());
  return answering !== null;
}

function callOf(request: IncomingMessage, response: ServerResponse): Call {
  const { path, query } = splitUrl(request);
  return {
    method: request.method ?? 'GET',
    path,
    query,
    get address() {
      return addressOf(request);
    },
    header: (name) => {
      const value = request.headers[name];
      return typeof value === 'string' ? value : null;
    },
    readBody: (maxBytes) => textOf(request, maxBytes),
    onGone: (gone) => response.once('close', gone),
  };
}

function splitUrl({ url = '/' }: IncomingMessage): { path: string; query: string } {
  const mark = url.indexOf('?');
  return mark < 0 ? { path: url, query: '' } : { path: url.slice(0, mark), query: url.slice(mark + 1) };
}

// Behind a proxy on this machine everyone would share one address; the last one it names is the one it saw itself.
function addressOf(request: IncomingMessage): string {
  const address = request.socket.remoteAddress ?? '';
  const forwarded = request.headers['x-forwarded-for'];
  if (!/^(?:::ffff:)?127\.|^::1$/.test(address) || typeof forwarded !== 'string') return address;
  return forwarded.slice(forwarded.lastIndexOf(',') + 1).trim();
}

function textOf(request: IncomingMessage, maxBytes: number): Promise<string | null> {
  const { promise, resolve, reject } = Promise.withResolvers<string | null>();
  const chunks: Buffer[] = [];
  let bytes = 0;
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= maxBytes) chunks.push(chunk);
    else resolve(null);
  });
  request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
  request.on('error', reject);
  // A caller that went away in the middle hears no answer; nothing of it is kept.
  request.on('close', () => resolve(null));
  return promise;
}

function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: HttpResponse,
): void {
  if (status >= 400 && !request.complete) hangUp(request, response);
  response.writeHead(status, headersOf(status, headers, body));
  // One byte a character: Node then sends head and body as one piece.
  response.end(request.method === 'HEAD' ? undefined : body, 'latin1');
}

function headersOf(status: number, headers: HttpResponse['headers'], body: string): string[] {
  const list = Object.entries(headers).flat();
  if (status !== 204 && status !== 304) list.push('content-length', String(body.length));
  return list;
}

// What is refused is not read to its end: the connection goes soon after the answer.
function hangUp(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('connection', 'close');
  response.once('finish', () => setTimeout(() => request.socket.destroy(), 1_000).unref());
}

async function sendFile(request: IncomingMessage, response: ServerResponse, site: StaticSite): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD', 'content-length': 0 }).end();
    return;
  }
  const { 'accept-encoding': acceptEncoding = '', 'if-none-match': ifNoneMatch = null } = request.headers;
  const call = { path: splitUrl(request).path, acceptEncoding, ifNoneMatch };
  const { status, headers, body } = await site(call);
  if (body) headers['content-length'] = String(body.length);
  response.writeHead(status, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}
