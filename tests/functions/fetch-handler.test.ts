import { describe, expect, test } from 'vitest';
import { createNetlifyApi } from '#server/netlify.ts';

describe('an answer without a body', () => {
  test('is one on every platform: what has not changed is not sent again', async () => {
    const answer = createNetlifyApi({});
    const ask = (headers: Record<string, string>) =>
      answer(new Request('http://localhost/api/icebreakers?count=3', { headers }), {});
    const first = await ask({});
    const again = await ask({ 'If-None-Match': first.headers.get('etag') ?? '' });

    expect(first.status).toBe(200);
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });
});
