import type { Api } from './api.ts';
import type { HttpResponse, Call } from './call.ts';

/** The API as a Web-standard handler. `addressOf` says who calls, for the rate limit. */
export function createFetchHandler(api: Api): (request: Request, address?: string) => Promise<Response> {
  return async (request, address = '') => {
    const answer = await api.answer(callOf(request, address));
    return answer ? responseOf(answer, request.method) : new Response(null, { status: 404 });
  };
}

function callOf(request: Request, address: string): Call {
  const url = new URL(request.url);
  return {
    method: request.method,
    path: url.pathname,
    query: url.search.slice(1),
    address,
    // A request that was made by hand has no Host header; its address says the same.
    header: (name) => request.headers.get(name) ?? (name === 'host' ? url.host : null),
    readBody: (maxBytes) => textOf(request.body, maxBytes),
    onGone: (gone) => request.signal.addEventListener('abort', gone, { once: true }),
  };
}

async function textOf(body: ReadableStream<Uint8Array> | null, maxBytes: number): Promise<string | null> {
  if (!body) return '';
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function responseOf({ status, headers, body }: HttpResponse, method: string): Response {
  const isEmpty = method === 'HEAD' || status === 204 || status === 304;
  return new Response(isEmpty ? null : body, { status, headers });
}
