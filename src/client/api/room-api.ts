import { EventsPage, LineAdded, RoomCreated, RoomExtended, ServerTime } from '#protocol/room-responses.ts';
import type { CreateRoom, NewLine } from '#protocol/requests.ts';
import { bearer, createCaller, Nothing, PATIENCE_MS, type ApiResult, type CallerDeps } from './api-call.ts';
import type { ClockSample } from '#client/clock/clock.ts';

/** The calls of one room, as the protocol has them. None of them throws. */
export type RoomApi = {
  readonly create: (room: CreateRoom) => Promise<ApiResult<RoomCreated>>;
  readonly read: (after: number, wait: number, signal?: AbortSignal) => Promise<ApiResult<EventsPage>>;
  /** A keeper's token lets a line in where the room is nearly full. */
  readonly append: (line: NewLine, managementKey: string | null) => Promise<ApiResult<LineAdded>>;
  readonly putKeepers: (
    managementKey: string,
    keeperVerifiers: readonly string[],
  ) => Promise<ApiResult<null>>;
  readonly extend: (managementKey: string, ttlSeconds: number) => Promise<ApiResult<RoomExtended>>;
  readonly erase: (managementKey: string) => Promise<ApiResult<null>>;
  readonly time: () => Promise<ApiResult<ServerTime>>;
};

export type RoomApiDeps = CallerDeps & {
  /** Told of every answer that was not held: it is a sample of the server's clock. */
  readonly onSample: (sample: ClockSample) => void;
};

/** The calls of the room that this id and write token belong to. */
export function createRoomApi(id: string, writeToken: string, deps: RoomApiDeps): RoomApi {
  const room = `/api/rooms/${id}`;
  const call = createCaller(deps);

  const sampled = async <Value extends { now: number }>(
    ask: () => Promise<ApiResult<Value>>,
    isShort: (value: Value) => boolean = () => true,
  ) => {
    const sentAt = deps.localNow();
    const answer = await ask();
    if (answer.ok && isShort(answer.value)) {
      deps.onSample({ sentAt, receivedAt: deps.localNow(), serverNow: answer.value.now });
    }
    return answer;
  };

  return {
    create: (body) => call(RoomCreated, { method: 'POST', path: '/api/rooms', body }),
    read: (after, wait, signal) =>
      sampled(
        () =>
          call(EventsPage, {
            method: 'GET',
            path: wait > 0 ? `${room}/events?after=${after}&wait=${wait}` : `${room}/events?after=${after}`,
            signal,
            patienceMs: PATIENCE_MS + wait * 1000,
          }),
        () => wait === 0,
      ),
    append: (body, managementKey) =>
      sampled(() =>
        call(LineAdded, {
          method: 'POST',
          path: `${room}/events`,
          headers: { ...bearer(writeToken), ...(managementKey === null ? {} : { Keeper: managementKey }) },
          body,
        }),
      ),
    putKeepers: (token, keeperVerifiers) =>
      call(Nothing, {
        method: 'PUT',
        path: `${room}/keepers`,
        headers: bearer(token),
        body: { keeperVerifiers },
      }),
    extend: (token, ttlSeconds) =>
      call(RoomExtended, { method: 'PATCH', path: room, headers: bearer(token), body: { ttlSeconds } }),
    erase: (token) => call(Nothing, { method: 'DELETE', path: room, headers: bearer(token) }),
    time: () => sampled(() => call(ServerTime, { method: 'GET', path: '/api/time' })),
  };
}
