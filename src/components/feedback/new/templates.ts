import { useEffect, useState } from 'preact/hooks';
import type { FormDraft } from '#domain/form/draft.ts';
import { MAX_TITLE, USUAL_MIN_ANSWERS } from '#domain/form/limits.ts';
import type { Template } from '#domain/form/template.ts';
import { loadForms } from '#locale/forms.ts';
import { BLANK } from './kept-draft.ts';

/** What an address suggests to begin with, after the `#`: `template=<id>`, `title=<words>`, both or none. */
export function readSuggestion(fragment: string): { readonly template: string; readonly title: string } {
  const said = new URLSearchParams(fragment.replace(/^#/, ''));
  return { template: said.get('template') ?? '', title: (said.get('title') ?? '').slice(0, MAX_TITLE) };
}

/** A draft that begins with this form, or with nothing; under a title of one’s own where there is one. */
export function draftFrom(template: Template | undefined, title: string): FormDraft {
  if (template === undefined) return { ...BLANK, title };
  const { minAnswers = USUAL_MIN_ANSWERS, questions } = template;
  return { ...BLANK, minAnswers, questions, title: title === '' ? template.title : title };
}

/** The ready-made forms once they are here; null while they are fetched. Where the network is away it is tried again. */
export function useTemplates(): readonly Template[] | null {
  const [templates, setTemplates] = useState<readonly Template[] | null>(null);
  useEffect(() => {
    let isGone = false;
    const tryIt = (tries: number) => {
      loadForms().then(
        (loaded) => !isGone && setTemplates(loaded),
        () => !isGone && setTimeout(() => tryIt(tries + 1), Math.min(10_000, 500 * 2 ** tries)),
      );
    };
    tryIt(0);
    return () => {
      isGone = true;
    };
  }, []);
  return templates;
}
