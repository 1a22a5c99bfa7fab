import { hash } from 'node:crypto';
import { matching } from '#domain/icebreaker/draw.ts';
import type { Prompt } from '#domain/icebreaker/prompt.ts';
import { seededRandom } from '#domain/icebreaker/seeded-random.ts';
import { shuffle } from '#domain/kernel/shuffle.ts';
import { json, problem } from './response.ts';
import type { Handler } from './call.ts';
import { MAX_ICEBREAKERS, readIcebreakersQuery } from './icebreakers-query.ts';

/**
 * `GET /api/icebreakers`: questions of the deck, for other tools and for the curious. No one has to be known for it.
 *
 * | parameter | takes | means |
 * |---|---|---|
 * | `depth` | 1, 2 or 3 | how much of oneself a question asks for |
 * | `theme` | check-in, meet, reconnect, energy, perspective, wins, values, work-story, support, closing | what it is good for |
 * | `people` | 2 to 12 | how many will answer |
 * | `mode` | in-person, remote, hybrid, async | how they are together |
 * | `count` | 1 to 50, 50 if left out | how many questions at most |
 * | `seed` | 1 to 64 characters | shuffles; the same seed gives the same answer. Without it: the order of the deck |
 *
 * Answers `{ "prompts": [...], "matching": n }`, where `matching` counts all that fit, and may be kept for an hour.
 * A parameter that is unknown, repeated or nonsense is answered with a problem (400) whose `detail` names it.
 */
export function createIcebreakers({ deck }: { readonly deck: readonly Prompt[] }): Handler {
  return (call) => {
    const query = readIcebreakersQuery(call.query);
    if (!query.ok) return problem('invalid-request', query.complaint);

    const { count = MAX_ICEBREAKERS, seed, ...filters } = query.value;
    const fitting = matching(deck, filters);
    const ordered = seed === undefined ? fitting : shuffle(fitting, seededRandom(seed));
    const answer = json(200, { prompts: ordered.slice(0, count), matching: fitting.length });
    const headers = {
      ...answer.headers,
      ...CACHEABLE,
      etag: `"${hash('sha256', answer.body, 'base64url')}"`,
    };
    if (isKnown(call.header('if-none-match'), headers.etag)) return { status: 304, headers, body: '' };
    return { ...answer, headers };
  };
}

/** The whole query is the name of an answer: a cache that left out unknown parameters would hide their refusal. */
const CACHEABLE = { 'cache-control': 'public, max-age=3600', 'netlify-vary': 'query' } as const;

function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  const known = ifNoneMatch?.split(',').map((each) => each.trim().replace(/^W\//, '')) ?? [];
  return known.includes(etag) || known.includes('*');
}
