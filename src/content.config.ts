import { file } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { prompt } from '#domain/icebreaker/prompt.ts';

/** The icebreaker deck of each language. The rules of a prompt live in the domain, where the room reads them too. */
export const collections = {
  promptsEn: defineCollection({ loader: file('src/content/prompts/en.json'), schema: prompt }),
};
