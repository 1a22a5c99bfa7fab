import { useState } from 'preact/hooks';
import type { Failure } from '#client/api/api-call.ts';
import type { ResultsWatch } from '#client/form/watch-results.ts';
import { failureSentence } from '../../shared/failure-sentence.ts';
import { Button } from '#components/ui/Button.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { alert } from '#components/ui/icons.ts';
import { Status } from '#components/ui/Status.tsx';
import { openForm as page } from '#locale/feedback-open-form.ts';

type CloseProps = { answers: number; needed: number; watch: ResultsWatch; onClose: () => void };

/** The last question before a form is closed: it is for good, and with too few answers it opens nothing. */
export function CloseForm({ answers, needed, watch, onClose }: CloseProps) {
  const words = page.closing;
  const { attempt, isBusy, problem } = useAttempt(watch.close);
  const isEnough = answers >= needed;

  return (
    <Dialog open title={words.title} onClose={onClose} closeWord={page.dialogClose}>
      <p>
        <b class="num">{words.count({ count: answers })}</b>
      </p>
      {isEnough ? <p>{words.enough}</p> : <p>{words.tooFew({ needed })}</p>}
      {isEnough && <p class="muted">{words.late({ needed })}</p>}
      <Problem of={problem} />
      <div class="dialog__acts">
        <Button kind="primary" single onPress={attempt}>
          {isEnough ? words.do : words.doUnread}
        </Button>
        <Button onPress={onClose}>{words.no}</Button>
      </div>
      <Status message={isBusy ? words.busy : ''} />
    </Dialog>
  );
}

type EraseProps = { watch: ResultsWatch; onClose: () => void };

/** The last question before a form is deleted with everything in it. */
export function EraseForm({ watch, onClose }: EraseProps) {
  const words = page.erasing;
  const { attempt, isBusy, problem } = useAttempt(watch.erase);

  return (
    <Dialog open title={words.title} onClose={onClose} closeWord={page.dialogClose}>
      <p>{words.text}</p>
      <p class="muted">{words.kept}</p>
      <Problem of={problem} />
      <div class="dialog__acts">
        <Button kind="primary" single onPress={attempt}>
          {words.do}
        </Button>
        <Button onPress={onClose}>{words.no}</Button>
      </div>
      <Status message={isBusy ? words.busy : ''} />
    </Dialog>
  );
}

function Problem({ of }: { of: Failure['problem'] | null }) {
  return (
    <div role="alert">
      {of !== null && (
        <p class="field__error">
          <Icon of={alert} />
          {failureSentence(of)}
        </p>
      )}
    </div>
  );
}

/** Something that is asked of the server once at a time. */
function useAttempt(ask: () => Promise<Failure['problem'] | null>) {
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<Failure['problem'] | null>(null);
  const attempt = () => {
    if (isBusy) return;
    setIsBusy(true);
    setProblem(null);
    void ask().then((found) => {
      setIsBusy(false);
      setProblem(found);
    });
  };
  return { attempt, isBusy, problem };
}
