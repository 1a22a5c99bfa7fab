import { accept, refuse, type Result } from '#domain/kernel/result.ts';
import { pick, type Random } from '#domain/kernel/shuffle.ts';
import type { Prompt } from './prompt.ts';
import type { Depth, Mode, Theme } from './taxonomy.ts';

/** What the draw has to know of a prompt; a page that only keeps these can draw as well. */
export type PromptTags = Pick<Prompt, 'id' | 'depth' | 'use' | 'size' | 'modes' | 'sensitivity'>;

/** What a facilitator may choose by. What is left out does not matter. */
export type PromptFilters = {
  readonly depth?: Depth | undefined;
  readonly theme?: Theme | undefined;
  /** How many people will answer. */
  readonly people?: number | undefined;
  readonly mode?: Mode | undefined;
  /** Whether the whole group has asked for questions on topics that not everyone wants to meet. */
  readonly sensitive?: boolean | undefined;
};

/** Why there is no prompt to draw: every fitting one has been seen, or none ever fitted. */
export type DrawRefusal = 'deck-used-up' | 'nothing-matches';

/**
 * The prompts that fit every filter given, in the order of the deck. Those on topics that not everyone wants to meet are
 * among them only where they are asked for.
 */
export function matching<Item extends PromptTags>(prompts: readonly Item[], filters: PromptFilters): Item[] {
  const { depth, theme, people, mode, sensitive = false } = filters;
  return prompts.filter(
    (prompt) =>
      (depth === undefined || prompt.depth === depth) &&
      (theme === undefined || prompt.use.includes(theme)) &&
      (people === undefined || (prompt.size.min <= people && people <= prompt.size.max)) &&
      (mode === undefined || prompt.modes.includes(mode)) &&
      (sensitive || prompt.sensitivity.length === 0),
  );
}

/** One of the fitting prompts that has not been seen, each equally likely. */
export function drawPrompt<Item extends PromptTags>(
  prompts: readonly Item[],
  { seen, ...filters }: PromptFilters & { readonly seen: readonly string[] },
  random: Random,
): Result<Item, DrawRefusal> {
  const fitting = matching(prompts, filters);
  if (fitting.length === 0) return refuse('nothing-matches');

  const drawn = pick(
    fitting.filter(({ id }) => !seen.includes(id)),
    random,
  );
  return drawn === undefined ? refuse('deck-used-up') : accept(drawn);
}
