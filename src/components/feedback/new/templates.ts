import * as v from 'valibot';
import { later } from '#client/browser/lazy-module.ts';
import { useLazy } from '#components/ui/use-lazy.ts';
import type { FormDraft } from '#domain/form/draft.ts';
import { MAX_TITLE } from '#domain/form/limits.ts';
import { loadForms } from '#locale/forms.ts';
import { BLANK, KeptQuestion } from './kept-draft.ts';

/** A ready-made form. That it keeps to its rules is checked when the site is built. */
const Template = v.object({
  id: v.string(),
  title: v.string(),
  summary: v.string(),
  when: v.string(),
  minAnswers: v.number(),
  questions: v.array(KeptQuestion),
});
export type Template = Readonly<v.InferOutput<typeof Template>>;

/** What an address suggests to begin with, after the `#`: `template=<id>`, `title=<words>`, both or none. */
export function readSuggestion(fragment: string): { readonly template: string; readonly title: string } {
  const said = new URLSearchParams(fragment.replace(/^#/, ''));
  return { template: said.get('template') ?? '', title: (said.get('title') ?? '').slice(0, MAX_TITLE) };
}

/** A draft that begins with this form, or with nothing; under a title of one’s own where there is one. */
export function draftFrom(template: Template | undefined, title: string): FormDraft {
  if (template === undefined) return { ...BLANK, title };
  const { minAnswers, questions } = template;
  return { ...BLANK, minAnswers, questions, title: title === '' ? template.title : title };
}

const templates = later(loadForms, (loaded) => v.parse(v.array(Template), loaded));

/** The ready-made forms once they are here; null while they are fetched. */
export function useTemplates(): readonly Template[] | null {
  return useLazy(templates) ?? null;
}
