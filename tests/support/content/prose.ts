import type { Recipe } from '../../../src/domain/recipe/recipe.ts';
import type { Guide } from '../../../src/library/schemas/guide.ts';

/** The sentences of a text in Markdown with components, without its marks: a list item and a heading end a sentence too. */
export function proseOf(markdown: string): string {
  return markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^(?:import|export) .*$/gm, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<Move [^>]*title="([^"]*)"[^>]*>/g, '\n$1.\n')
    .replace(/<\/?[A-Za-z][^>]*>/g, '\n')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:#{1,6}|[-*+]|\d+\.|>|\|)\s+/, '').replace(/[*_`|]/g, ' '))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce(
      (text, line) =>
        text + (text === '' ? '' : /[.!?:…”"]$/.test(text) || continues(line) ? ' ' : '. ') + line,
      '',
    );
}

/** A line that continues the sentence of the line before. */
function continues(line: string): boolean {
  return /^[a-z(]/.test(line);
}

const sentence = (line: string) => (/[.!?…”"]$/.test(line.trim()) ? line : `${line}.`);

/** The words of a recipe: what is done, said, seen and written. */
export function wordsOfRecipe({ summary, leaveWith, prep, pair, steps }: Recipe): string {
  return [summary, ...leaveWith, ...prep.todo, pair, ...steps.flatMap(wordsOfStep)].map(sentence).join(' ');
}

/** The words of a recipe’s script, as a guide prints it. */
export function wordsOfScript({ steps }: Recipe): string {
  return steps
    .flatMap(({ title, do: done, say, pass = '', watchFor = '' }) => [title, ...done, ...say, pass, watchFor])
    .filter((line) => line !== '')
    .map(sentence)
    .join(' ');
}

function wordsOfStep({ title, do: done, say, see, pass, watchFor, async: written }: Recipe['steps'][number]) {
  return [title, ...done, ...say, see, pass, watchFor, written].filter((line) => line !== undefined);
}

/** What a guide says outside its running text. */
export function wordsOfFrontMatter(guide: Guide): string {
  const own = [guide.summary, guide.problem, ...guide.evidence.map(({ claim }) => claim)];
  if (guide.kind === 'answer') own.push(guide.short);
  if (guide.kind === 'challenge') {
    own.push(
      ...guide.signs,
      ...guide.prep.todo,
      ...guide.card,
      ...guide.recover.flatMap(({ see, say, press }) => [see, say, press]),
      guide.pulseItem,
      guide.observe,
    );
  }
  return own.map(sentence).join(' ');
}

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…]["”’]?)\s+/)
    .map((found) => found.trim())
    .filter((found) => /\p{L}/u.test(found));
}
