import { lazyModule } from '#client/browser/lazy-module.ts';
import { useLazy } from '#components/ui/use-lazy.ts';
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

const templates = lazyModule(loadForms);

/** The ready-made forms once they are here; null while they are fetched. */
export function useTemplates(): readonly Template[] | null {
  return useLazy(templates) ?? null;
}
