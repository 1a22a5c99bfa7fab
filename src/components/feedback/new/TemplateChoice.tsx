import { useId } from 'preact/hooks';
import { feedbackNew } from '#locale/feedback-new.ts';
import type { Template } from '#domain/form/template.ts';

type Props = {
  /** Null while they are fetched. */
  templates: readonly Template[] | null;
  /** The chosen form’s id; empty for a blank form, null where nothing is chosen yet. */
  value: string | null;
  onChoose: (id: string) => void;
};

const words = feedbackNew.choose;

/** The ready-made forms and a blank one: what each is for, when, and how much it asks. */
export function TemplateChoice({ templates, value, onChoose }: Props) {
  const id = useId();
  const forms = (templates ?? []).map(({ id, title, summary, when, questions }) => ({
    id,
    title,
    summary,
    when: words.when({ when, count: questions.length }),
  }));

  return (
    <fieldset class="field" aria-describedby={`${id}-hint`}>
      <legend>{words.legend}</legend>
      <p class="field__hint" id={`${id}-hint`}>
        {templates === null ? words.fetching : words.hint}
      </p>
      <div class="choices templates">
        {[...forms, { id: '', title: words.blank, summary: words.blankText, when: null }].map((form) => (
          <label class="choice" key={form.id}>
            <input
              type="radio"
              name={id}
              checked={form.id === value}
              aria-labelledby={`${id}-${form.id}`}
              aria-describedby={`${id}-${form.id}-more`}
              onChange={() => onChoose(form.id)}
            />
            <span class="choice__text">
              <span id={`${id}-${form.id}`}>{form.title}</span>
              <span class="choice__hint" id={`${id}-${form.id}-more`}>
                {form.summary}
                {form.when !== null && <b class="templates__when">{form.when}</b>}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
