import { useRef, useState } from 'preact/hooks';
import type { FormEditor, JustMade } from '#client/form/form-editor.ts';
import { focusFirstWrong } from '#components/ui/focus-wrong.ts';
import { lazy } from '#components/ui/lazy.tsx';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { alert } from '#components/ui/icons.ts';
import { Status } from '#components/ui/Status.tsx';
import { TextField } from '#components/ui/TextField.tsx';
import { problemsOf, type DraftProblem, type FormDraft } from '#domain/form/draft.ts';
import { MAX_INTRO, MAX_TITLE } from '#domain/form/limits.ts';
import { feedbackNew } from '#locale/feedback-new.ts';
import { failureSentence } from '../shared/failure-sentence.ts';
import { FormRules } from './FormRules.tsx';
import { PageTitle } from './PageTitle.tsx';
import { QuestionList } from './QuestionList.tsx';
import { RoomOnSheet } from './RoomOnSheet.tsx';
import { normaliseDraft } from '#domain/form/normalise-draft.ts';
import { stepWithProblem } from '#domain/form/step-problem.ts';

type Props = {
  editor: FormEditor;
  draft: FormDraft;
  hasMoved: boolean;
  onChange: (draft: FormDraft) => void;
  onMade: (form: JustMade) => void;
  onAnother: () => void;
};

const words = feedbackNew.edit;
const Preview = lazy(() => import('./Preview.tsx').then((preview) => preview.Preview));

/** Putting a form together: its title, its questions, its rules, and one button that makes it. */
export function EditForm({ editor, draft, hasMoved, onChange, onMade, onAnother }: Props) {
  const [hasTried, setHasTried] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [isPreviewed, setIsPreviewed] = useState(false);
  const [problem, setProblem] = useState('');
  const [openStep, setOpenStep] = useState<string | null>(null);
  const busy = useRef(false);
  const form = useRef<HTMLFormElement>(null);

  const change = (changed: Partial<FormDraft>) => {
    onChange({ ...draft, ...changed });
    setProblem('');
  };
  const problems = problemsOf(normaliseDraft(draft));
  const hasNoTitle = problems.some(({ problem }) => problem === 'no-title');

  const make = async () => {
    setHasTried(true);
    setProblem('');
    if (problems.length > 0) {
      setOpenStep(stepWithProblem(draft, problems) ?? openStep);
      setProblem(sentenceOf(problems));
      if (form.current !== null) focusFirstWrong(form.current);
      return;
    }
    // What is drawn may be a moment late for the second half of a double press.
    if (busy.current) return;
    busy.current = true;
    setIsBusy(true);
    const outcome = await editor.make(normaliseDraft(draft));
    busy.current = false;
    setIsBusy(false);
    if (outcome.ok) onMade(outcome.form);
    else setProblem(failureSentence(outcome.problem));
  };

  return (
    <>
      <PageTitle takesFocus={hasMoved}>{words.title}</PageTitle>
      {editor.keeps === 'reloads' && <p class="muted">{words.lede}</p>}
      <form
        ref={form}
        class="new-form"
        noValidate
        // Enter in a field must not make a form that is half written.
        onSubmit={(event) => event.preventDefault()}
      >
        <TextField
          label={words.name}
          hint={words.nameHint}
          error={hasTried && hasNoTitle ? words.nameMissing : undefined}
          value={draft.title}
          maxLength={MAX_TITLE}
          onText={(title) => change({ title })}
        />
        <TextField
          label={words.intro}
          hint={words.introHint}
          count={words.count({ used: draft.intro.length, most: MAX_INTRO })}
          rows={3}
          value={draft.intro}
          maxLength={MAX_INTRO}
          onText={(intro) => change({ intro })}
        />
        <QuestionList
          questions={draft.questions}
          openStep={openStep}
          hasTried={hasTried}
          onOpen={setOpenStep}
          onChange={(questions) => change({ questions })}
        />
        <RoomOnSheet draft={normaliseDraft(draft)} />
        <FormRules draft={draft} hasTried={hasTried} onChange={change} />
        <div role="alert">
          {problem !== '' && (
            <p class="field__error">
              <Icon of={alert} />
              {problem}
            </p>
          )}
        </div>
        <div class="new-form__acts">
          <Button kind="ink" size="big" onPress={() => setIsPreviewed(true)}>
            {words.preview}
          </Button>
          <Button kind="primary" size="big" single onPress={() => void make()}>
            {words.make}
          </Button>
        </div>
        <Status message={isBusy ? words.making : ''} />
      </form>
      <p>
        <Button kind="quiet" onPress={onAnother}>
          {words.another}
        </Button>
      </p>
      {isPreviewed && <Preview draft={normaliseDraft(draft)} onClose={() => setIsPreviewed(false)} />}
    </>
  );
}

function sentenceOf(problems: readonly DraftProblem[]): string {
  const isOnlyTooMuch = problems.every(({ problem }) => problem.startsWith('too-'));
  return isOnlyTooMuch ? words.tooMuch : words.unfinished;
}
