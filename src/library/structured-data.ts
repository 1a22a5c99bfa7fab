import { planned } from '#domain/recipe/plan.ts';
import type { Recipe } from '#domain/recipe/recipe.ts';
import type { Guide } from './schemas/guide.ts';

/** What search engines may know of a page: schema.org data without its context. */
export function articleData({ title, summary, reviewed, evidence }: Guide, site: string): object {
  return {
    '@type': 'Article',
    headline: title,
    description: summary,
    dateModified: reviewed.on,
    inLanguage: 'en',
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    publisher: { '@type': 'Organization', name: site },
    author: { '@type': 'Organization', name: site },
    ...(evidence.length === 0 ? {} : { citation: evidence.map(({ url }) => url) }),
  };
}

/** Questions with the answers that stand on the page. */
export function questionsData(answers: readonly { title: string; short: string }[]): object {
  return {
    '@type': 'FAQPage',
    mainEntity: answers.map(({ title, short }) => ({
      '@type': 'Question',
      name: title,
      acceptedAnswer: { '@type': 'Answer', text: short },
    })),
  };
}

/** A session as something to do step by step. */
export function howToData(recipe: Recipe): object {
  return {
    '@type': 'HowTo',
    name: recipe.title,
    description: recipe.summary,
    ...(recipe.pace === 'meeting' ? { totalTime: `PT${recipe.totalMinutes}M` } : {}),
    step: planned(recipe, recipe.people.base).map(({ step }) => ({
      '@type': 'HowToStep',
      name: step.title,
      text: step.do.join(' '),
    })),
  };
}
