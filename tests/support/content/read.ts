import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { recipe, type Recipe } from '../../../src/domain/recipe/recipe.ts';
import { guide, type Guide } from '../../../src/library/schemas/guide.ts';

const CONTENT = new URL('../../../src/content/', import.meta.url);

/** A page of the library as it lies on the disk. */
export type Page = { readonly data: Guide; readonly body: string; readonly file: string };

const filesIn = (folder: string, ending: string) =>
  readdirSync(new URL(folder, CONTENT))
    .filter((file) => file.endsWith(ending))
    .sort();

/** One page: its front matter, checked, and its text. */
export function readPage(file: string): Page {
  const source = readFileSync(new URL(`guides/en/${file}`, CONTENT), 'utf8');
  const [, matter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  return { data: guide.parse(parse(matter)), body, file };
}

/** One session, checked. */
export function readRecipe(file: string): Recipe {
  return recipe.parse(JSON.parse(readFileSync(new URL(`recipes/en/${file}`, CONTENT), 'utf8')));
}

export const allPages = (): Page[] => filesIn('guides/en/', '.mdx').map(readPage);
export const allRecipes = (): Recipe[] => filesIn('recipes/en/', '.json').map(readRecipe);
