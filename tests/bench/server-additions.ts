import { parse } from 'valibot';
import { EventsPage } from '#protocol/room-responses.ts';
import { startHost } from '../support/host.ts';
import { ask, openBenchRoom, openMany } from './bench-room.ts';
import type { BenchRow } from './row.ts';

const GROUPS = [8, 50];

/** Everyone adds a line at the same moment; afterwards every line must be in the log, once. */
export async function benchServerAdditions(): Promise<BenchRow[]> {
  const host = await startHost();
  const rows: BenchRow[] = [];
  for (const people of GROUPS) {
    const connections = await openMany(host.port, people);
    const room = await openBenchRoom(connections[0]!);
    const said = await Promise.all(connections.map((connection) => room.say(connection)));
    const acknowledged = said.filter(({ status }) => status === 201).length;
    const { body } = await ask(connections[0]!, room.waitAfter(1));
    const { events } = parse(EventsPage, JSON.parse(body.toString()));
    const kept = new Set(events.map(({ box }) => box)).size;
    rows.push({
      what: `concurrent additions kept, ${people} at once`,
      reach: 'all',
      measured: `${kept} of ${people}`,
      reached: kept === people && acknowledged === people,
      peer: '1 of 8',
    });
    for (const connection of connections) connection.close();
  }
  await host.stop();
  return rows;
}
