import { useState } from 'preact/hooks';
import type { MadeForm } from '#client/form/made-forms.ts';
import { Button } from '#components/ui/Button.tsx';
import type { FormDraft } from '#domain/form/draft.ts';
import { feedbackNew } from '#locale/feedback-new.ts';
import { MadeForms } from './MadeForms.tsx';
import { PageTitle } from './PageTitle.tsx';
import { TemplateChoice } from './TemplateChoice.tsx';
import { draftFrom, useTemplates } from './templates.ts';

type Props = {
  /** What the address suggests to begin with. */
  suggestion: { readonly template: string; readonly title: string };
  /** What was begun on this device and is not made yet. */
  begun: FormDraft | undefined;
  made: readonly MadeForm[];
  hasMoved: boolean;
  onBegin: (draft: FormDraft) => void;
  onForget: (id: string) => Promise<void>;
};

const words = feedbackNew.choose;

/** What to begin with: a ready-made form, a blank one, or what was begun before. */
export function BeginForm({ suggestion, begun, made, hasMoved, onBegin, onForget }: Props) {
  const templates = useTemplates();
  const [chosen, setChosen] = useState<string>();
  const wanted = chosen ?? suggestion.template;
  // Where nothing was chosen yet, the shortest form comes first: most groups begin with it.
  const template = chosen === '' ? undefined : (templates?.find(({ id }) => id === wanted) ?? templates?.[0]);

  // What is ticked must not change under anyone’s hand once the forms are here.
  const isOpen = templates === null && chosen === undefined;

  return (
    <>
      <PageTitle takesFocus={hasMoved}>{feedbackNew.title}</PageTitle>
      <p class="lede">{feedbackNew.lede}</p>
      <MadeForms forms={made} onForget={onForget} />
      {begun !== undefined && (
        <section class="begun">
          <h2>{words.begunTitle({ title: begun.title.trim() })}</h2>
          <p>{words.begun}</p>
          <Button kind="ink" onPress={() => onBegin(begun)}>
            {words.goOn}
          </Button>
        </section>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onBegin(draftFrom(template, suggestion.title));
        }}
      >
        <TemplateChoice
          templates={templates}
          value={isOpen ? null : (template?.id ?? '')}
          onChoose={setChosen}
        />
        <Button kind="primary" size="big" wide submits single>
          {words.go}
        </Button>
      </form>
    </>
  );
}
