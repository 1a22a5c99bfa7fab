import { type RoomCreated } from '#protocol/room-responses.ts';
import { CreateRoom, ExtendRoom, NewLine, PutKeepers } from '#protocol/requests.ts';
import type { LogStore } from '../log-store/port.ts';
import { json, noContent, problem, slowDown } from './response.ts';
import type { Handler } from './call.ts';
import { bearerVerifier, keeperVerifier } from './caller.ts';
import type { HeldReads } from './held-reads.ts';
import { readBody } from './read-body.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Calls } from './routes.ts';

/** What the calls of a room need. */
export type RoomDeps = {
  logs: LogStore;
  heldReads: HeldReads;
  now: () => number;
  /** How long a read is held at most; 0 where the platform bills by the second. */
  holdSeconds: number;
  limitRooms: RateLimit;
  limitLines: RateLimit;
};

/** The addresses of a room, and what each does with which method. */
export const ROOM_CALLS: Calls<RoomDeps> = {
  '/api/rooms': { POST: createRoom },
  '/api/rooms/:id': { PATCH: extendRoom, DELETE: eraseRoom },
  '/api/rooms/:id/events': { GET: readEvents, POST: appendEvent },
  '/api/rooms/:id/keepers': { PUT: putKeepers },
};

/** `POST /api/rooms` */
function createRoom({ logs, now, holdSeconds, limitRooms }: RoomDeps): Handler {
  return async (call) => {
    const retryAfter = limitRooms(call.address);
    if (retryAfter !== null) return slowDown(retryAfter);
    const body = await readBody(call, CreateRoom);
    if (!body.ok) return body.answer;
    const at = now();
    const created = await logs.create(body.value, at);
    if (!created.ok) return problem(created.refusal);
    return json(201, { head: 1, ...created.value, now: at, holdSeconds } satisfies RoomCreated);
  };
}

/** `POST /api/rooms/:id/events` */
function appendEvent({ logs, heldReads, now, limitLines }: RoomDeps): Handler {
  return async (call, id) => {
    const retryAfter = limitLines(call.address);
    if (retryAfter !== null) return slowDown(retryAfter);
    const body = await readBody(call, NewLine);
    if (!body.ok) return body.answer;
    const writeVerifier = bearerVerifier(call);
    if (writeVerifier === null) return problem('wrong-token');
    const at = now();
    const writer = { writeVerifier, keeperVerifier: keeperVerifier(call) };
    const appended = await logs.append(id, body.value, writer, at);
    if (!appended.ok) return problem(appended.refusal);
    heldReads.wake(id);
    const { seq, at: stampedAt, isNew } = appended.value;
    return json(isNew ? 201 : 200, { seq, at: stampedAt, now: at });
  };
}

/** `GET /api/rooms/:id/events?after=N&wait=S` */
function readEvents({ heldReads, holdSeconds }: RoomDeps): Handler {
  return (call, id) => {
    const query = new URLSearchParams(call.query);
    const after = wholeNumber(query.get('after'));
    if (after === null) return problem('invalid-request', 'Not a whole number: after');
    const wait = wholeNumber(query.get('wait'));
    if (wait === null) return problem('invalid-request', 'Not a whole number: wait');
    const waitSeconds = call.method === 'HEAD' ? 0 : Math.min(wait, holdSeconds);
    return heldReads.read(id, after, waitSeconds * 1_000, (gone) => call.onGone(gone));
  };
}

/** `PUT /api/rooms/:id/keepers` */
function putKeepers({ logs, now }: RoomDeps): Handler {
  return async (call, id) => {
    const body = await readBody(call, PutKeepers);
    if (!body.ok) return body.answer;
    const keeper = bearerVerifier(call);
    if (keeper === null) return problem('wrong-token');
    const put = await logs.setKeepers(id, keeper, body.value.keeperVerifiers, now());
    return put.ok ? noContent() : problem(put.refusal);
  };
}

/** `PATCH /api/rooms/:id` */
function extendRoom({ logs, now }: RoomDeps): Handler {
  return async (call, id) => {
    const body = await readBody(call, ExtendRoom);
    if (!body.ok) return body.answer;
    const keeper = bearerVerifier(call);
    if (keeper === null) return problem('wrong-token');
    const extended = await logs.extend(id, keeper, body.value.ttlSeconds, now());
    return extended.ok ? json(200, extended.value) : problem(extended.refusal);
  };
}

/** `DELETE /api/rooms/:id` */
function eraseRoom({ logs, heldReads, now }: RoomDeps): Handler {
  return async (call, id) => {
    const keeper = bearerVerifier(call);
    if (keeper === null) return problem('wrong-token');
    const erased = await logs.erase(id, keeper, now());
    if (!erased.ok) return problem(erased.refusal);
    heldReads.wake(id);
    return noContent();
  };
}

/** A whole number of a query, 0 where it is left out, null where it is none. */
function wholeNumber(text: string | null): number | null {
  if (text === null) return 0;
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
