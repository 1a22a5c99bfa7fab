import { signal } from '@preact/signals';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { RoomClient } from '#client/room/room-client.ts';
import { kindUiOf } from '#components/room/activity/kinds.ts';
import { ClientContext } from '#components/room/hooks/use-room.ts';
import { idOf, logOf } from '../support/rooms.ts';

const id = idOf('nods');
const log = logOf('ada', 'ben', 'caro')
  .by('ada', {
    type: 'activity-started',
    ...{ id, after: null, kind: 'nods', v: 1, setup: { to: 'We begin on time.' } },
  })
  .by('ben', { type: 'nod-given', activity: id });

describe('nods@1 in a room', () => {
  test('is begun and nodded to, once each', () => {
    expect(log.room.activity).toMatchObject({ kind: 'nods', by: ['ben_________'] });
    expect(log.by('ben', { type: 'nod-given', activity: id }).refusal).toBe('nodded-already');
  });

  test('is seen, with the name of who has nodded', async () => {
    const { View } = await kindUiOf(log.room.activity!)!.view.get();
    const client = { $room: signal(log.room), $me: signal(null) } as unknown as RoomClient;
    const html = renderToString(
      <ClientContext.Provider value={client}>
        <View activity={log.room.activity!} />
      </ClientContext.Provider>,
    );

    expect(html).toContain('We begin on time.');
    expect(html).toContain('Nodded: ben');
  });

  test('has something to say and to offer for those who lead', async () => {
    const lead = await kindUiOf(log.room.activity!)!.lead.get();

    expect(lead.offered?.label).toBe('Nod to a sentence');
    expect(lead.say(log.room.activity!, log.room, 0)).toBe('Nod if this is true for you.');
  });
});
