import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { prompt } from '#domain/icebreaker/prompt.ts';
import { recipe } from '#domain/recipe/recipe.ts';
import { agreements } from '#library/schemas/agreement.ts';
import { form } from '#library/schemas/form.ts';
import { guide } from '#library/schemas/guide.ts';
import { help } from '#library/schemas/help.ts';

const inFolder = (folder: string, pattern: string) => glob({ base: `src/content/${folder}`, pattern });

/** Everything an organiser edits. Each schema explains its fields; what files promise of each other is checked as a whole. */
export const collections = {
  promptsEn: defineCollection({ loader: file('src/content/prompts/en.json'), schema: prompt }),
  recipesEn: defineCollection({ loader: inFolder('recipes/en', '*.json'), schema: recipe }),
  guidesEn: defineCollection({ loader: inFolder('guides/en', '*.mdx'), schema: guide }),
  agreements: defineCollection({ loader: inFolder('agreements', '*.json'), schema: agreements }),
  formsEn: defineCollection({ loader: file('src/content/forms/en.json'), schema: form }),
  help: defineCollection({ loader: inFolder('help', '*.json'), schema: help }),
};
