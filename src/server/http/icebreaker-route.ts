import { promptDeck } from '#domain/icebreaker/prompt.ts';
import englishDeck from '#content/prompts/en.json' with { type: 'json' };
import { createIcebreakers } from './icebreakers.ts';
import type { Route } from './routes.ts';

/** Where the deck of this site is asked for. It needs no store, so it also answers on a site that has none. */
export function icebreakerRoute(): Route {
  return {
    path: '/api/icebreakers',
    methods: { GET: createIcebreakers({ deck: promptDeck.parse(englishDeck) }) },
  };
}
