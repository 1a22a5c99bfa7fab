import { useEffect, useState } from 'preact/hooks';
import type { FormEditor, JustMade } from '#client/form/form-editor.ts';
import type { MadeForm } from '#client/form/made-forms.ts';
import { fetchAhead } from '#client/browser/fetch-ahead.ts';
import { lazy } from '#components/ui/lazy.tsx';
import { Renewed } from '#components/renewed/lazy-notice.ts';
import type { FormDraft } from '#domain/form/draft.ts';
import { FeedbackFrame } from '../shared/FeedbackFrame.tsx';
import { BeginForm } from './BeginForm.tsx';
import { readSuggestion } from './templates.ts';

type Props = {
  editor: FormEditor;
  /** What was put together before this page was loaded again. */
  begun: FormDraft | undefined;
  /** The forms that were made on this device. */
  made: readonly MadeForm[];
  /** What stands after the `#`: what to begin with. */
  fragment: string;
};

type Stage =
  | { readonly status: 'beginning' }
  | { readonly status: 'editing' }
  | { readonly status: 'made'; readonly form: JustMade };

const EditForm = lazy(() => import('./EditForm.tsx').then((edit) => edit.EditForm));
const FormMade = lazy(() => import('./FormMade.tsx').then((made) => made.FormMade));

/** Making a form: what to begin with, putting it together, and handing it over. */
export function NewForm({ editor, begun, made, fragment }: Props) {
  const [draft, setDraft] = useState(begun);
  const [forms, setForms] = useState(made);
  const [suggestion, setSuggestion] = useState(() => readSuggestion(fragment));
  const isSuggested = suggestion.template !== '' || suggestion.title !== '';
  const [stage, setStage] = useState<Stage>({
    status: begun === undefined || isSuggested ? 'beginning' : 'editing',
  });
  // The first thing on the page needs no focus: people who come here begin at its top.
  const [hasMoved, setHasMoved] = useState(false);

  // Here before anyone needs it, and before the network can go away.
  useEffect(() => fetchAhead([EditForm]), []);

  const go = (next: Stage) => {
    setHasMoved(true);
    setStage(next);
    scrollTo(0, 0);
  };
  const change = (next: FormDraft) => {
    setDraft(next);
    void editor.keepDraft(JSON.stringify(next));
  };
  const begin = (next: FormDraft) => {
    // A reload continues with what was begun, not with what was suggested.
    history.replaceState(null, '', location.pathname);
    setSuggestion({ template: '', title: '' });
    change(next);
    go({ status: 'editing' });
    // Ready by the time it is needed, also without a network then.
    fetchAhead([FormMade]);
  };
  const finish = async (form: JustMade) => {
    setDraft(undefined);
    await editor.keepDraft('');
    go({ status: 'made', form });
  };
  const beginAgain = async () => {
    setForms(await editor.listMade());
    go({ status: 'beginning' });
  };

  return (
    <FeedbackFrame>
      <Renewed isKept={editor.keeps === 'reloads'} />
      {stage.status === 'beginning' && (
        <BeginForm
          suggestion={suggestion}
          begun={draft}
          made={forms}
          hasMoved={hasMoved}
          onBegin={begin}
          onForget={async (id) => {
            await editor.forget(id);
            setForms(await editor.listMade());
          }}
        />
      )}
      {stage.status === 'editing' && draft !== undefined && (
        <EditForm
          editor={editor}
          draft={draft}
          hasMoved={hasMoved}
          onChange={change}
          onMade={(form) => void finish(form)}
          onAnother={() => void beginAgain()}
        />
      )}
      {stage.status === 'made' && <FormMade form={stage.form} onAnother={() => void beginAgain()} />}
    </FeedbackFrame>
  );
}
