import { randomBytes } from 'node:crypto';
import { openRaw, rawGet, rawJson, type RawConnection } from '../support/raw-http.ts';
import { anyBox, anyLog } from '../support/sealed-things.ts';

// Runs in a process of its own, so that what asks does not take time from what answers:
// node throughput-load.ts <port> <rooms> <people> <warm-up ms> <measured ms>
const [port = 0, rooms = 0, people = 0, warmUpMs = 0, measuredMs = 0] = process.argv.slice(2).map(Number);

const BOXES = Array.from({ length: 64 }, () => anyBox());
let actions = 0;
let refused = 0;

/** Everyone in the room waits for news; as soon as all have the newest line, someone says the next one. */
async function runRoom(): Promise<void> {
  const { log, writeToken } = anyLog();
  const writer = await openRaw(port);
  await new Promise((resolve) => writer.ask(rawJson('POST', '/api/rooms', JSON.stringify(log)), resolve));
  const prefix = randomBytes(9).toString('base64url');
  let head = 1;
  let arrived = 0;

  function say(): void {
    arrived = 0;
    const body = `{"key":"${prefix}-${head}-aaaa","box":"${BOXES[head % BOXES.length]}"}`;
    head += 1;
    writer.ask(rawJson('POST', `/api/rooms/${log.id}/events`, body, writeToken), ({ status }) => {
      if (status !== 201) refused += 1;
    });
  }

  function listen(member: RawConnection, after: number): void {
    member.ask(rawGet(`/api/rooms/${log.id}/events?after=${after}&wait=25`), ({ status, body }) => {
      if (status !== 200) refused += 1;
      // {"head":N,… : an action is done when the last of the members has it.
      const newest = Number.parseInt(body.toString('latin1', 8, 16), 10);
      listen(member, newest);
      if (newest !== head) return;
      arrived += 1;
      if (arrived < people) return;
      actions += 1;
      say();
    });
  }

  const members = await Promise.all(Array.from({ length: people }, () => openRaw(port)));
  for (const member of members) listen(member, 1);
  setTimeout(say, 200);
}

await Promise.all(Array.from({ length: rooms }, runRoom));
await new Promise((resolve) => setTimeout(resolve, warmUpMs));
const [before, since] = [actions, performance.now()];
await new Promise((resolve) => setTimeout(resolve, measuredMs));
const perSecond = ((actions - before) * 1_000) / (performance.now() - since);
console.log(
  JSON.stringify({ perSecond: Math.round(perSecond), refused, busyMs: process.cpuUsage().user / 1_000 }),
);
process.exit(0);
