import { openBox, readBox, sealBox } from '#sealed/box.ts';
import { join, toBase64Url, utf8, type Bytes } from '#sealed/bytes.ts';
import { deriveRoomKeys, type RoomKeys } from '#sealed/derive.ts';
import { parseJson } from '#protocol/parse-json.ts';
import { sealLine } from '#sealed/line.ts';
import { readLink } from '#sealed/link.ts';
import { mintId } from '#sealed/mint.ts';
import { createSeatKey, sign, type SeatKey } from '#sealed/seat-key.ts';

/** A line as it lies on the server, and what is in it. */
type OpenedLine = {
  readonly seq: number;
  readonly at: number;
  readonly box: string;
  readonly json: string;
};

/** Someone who holds the link and writes her own program: no rule holds her back that others do not enforce. */
export type OwnClient = {
  readonly keys: RoomKeys;
  readonly seatKey: SeatKey;
  /** Sends a box as it is; the server's status. */
  post(box: string, how?: { key?: string; writeToken?: string }): Promise<number>;
  /** Sends an event, signed by her seat unless told otherwise; whatever fields it has. */
  say(event: object, signer?: SeatKey | null): Promise<number>;
  /** Seals any text as the plaintext of a line. */
  write(plaintext: string): Promise<number>;
  /** Seals bytes that need not be text. */
  writeBytes(bytes: Bytes): Promise<number>;
  /** What a signed line of hers says in full. */
  signed(say: string): Promise<string>;
  /** Everything that lies in the log, opened. */
  lines(): Promise<readonly OpenedLine[]>;
  /** The newest event of a type in the log, as anyone with the link reads it; waits until there is one. */
  newest(type: string): Promise<Record<string, unknown>>;
  /** The newest start of an activity of a kind; waits until there is one. */
  newestStart(kind: string): Promise<{ id: string; setup: Record<string, unknown> }>;
  /** How many lines she has got into the log so far. */
  readonly added: number;
};

/** A program of one's own for the room behind a link. It takes no seat by itself. */
export async function ownClient(link: string): Promise<OwnClient> {
  const api = new URL(link).origin;
  const keys = await deriveRoomKeys(readLink(link)!.secret);
  const seatKey = await createSeatKey();
  const events = `${api}/api/rooms/${keys.id}/events`;
  let added = 0;

  const post: OwnClient['post'] = async (box, { key = mintId(), writeToken = keys.writeToken } = {}) => {
    const response = await fetch(events, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${writeToken}` },
      body: JSON.stringify({ key, box }),
    });
    if (response.status === 201) added += 1;
    return response.status;
  };

  const lines: OwnClient['lines'] = async () => {
    const answer = (await (await fetch(events)).json()) as {
      events: { seq: number; at: number; box: string }[];
    };
    return Promise.all(
      answer.events.map(async ({ seq, at, box }) => {
        const bytes = readBox(box) ?? new Uint8Array();
        return { seq, at, box, json: (await openBox(keys, bytes)) ?? '' };
      }),
    );
  };

  const newestWhere = async (isIt: (event: Record<string, unknown>) => boolean) => {
    for (;;) {
      const said = (await lines()).flatMap(({ json }): Record<string, unknown>[] => {
        const line = parseJson(json);
        const say = typeof line === 'object' && line !== null && 'say' in line ? line.say : null;
        const event = typeof say === 'string' ? parseJson(say) : null;
        return typeof event === 'object' && event !== null ? [{ ...event }] : [];
      });
      const found = said.findLast(isIt);
      if (found !== undefined) return found;
    }
  };

  return {
    keys,
    seatKey,
    lines,
    newest: (type) => newestWhere((event) => event.type === type),
    newestStart: async (kind) => {
      const started = await newestWhere((event) => event.type === 'activity-started' && event.kind === kind);
      return started as { id: string; setup: Record<string, unknown> };
    },
    signed: async (say) =>
      JSON.stringify({ say, by: seatKey.pub, sig: await sign(seatKey.privateKey, keys.id, say) }),
    post,
    get added() {
      return added;
    },
    say: async (event, signer = seatKey) =>
      post((await sealLine(keys, JSON.stringify({ id: mintId(), ...event }), signer)).text),
    write: async (plaintext) => post((await sealBox(keys, plaintext)).text),
    writeBytes: async (bytes) => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const additionalData = utf8(keys.id);
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, keys.key, bytes);
      return post(toBase64Url(join(new Uint8Array([1]), iv, new Uint8Array(sealed))));
    },
  };
}
