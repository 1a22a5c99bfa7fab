import { useId, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { alert } from '#components/ui/icons.ts';
import { Status } from '#components/ui/Status.tsx';
import { TextField } from '#components/ui/TextField.tsx';
import { readReport, type Report } from '#domain/form/report.ts';
import { myForms } from '#locale/feedback-my-forms.ts';
import { reportBehind } from '#client/form/report-behind.ts';

type Props = { onReport: (report: Report) => void };

const words = myForms.open;
/** More than any file of results has, in bytes: 500 people who wrote all they could come to a third of it. */
const LARGEST = 20_000_000;

/** Results of earlier forms: out of files, or from the server with the private link. */
export function OpenEarlier({ onReport }: Props) {
  const [said, announce] = useState('');
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const id = useId();

  const openFiles = async (files: readonly File[]) => {
    const problems: string[] = [];
    let count = 0;
    for (const file of files) {
      const { name } = file;
      const report = file.size > LARGEST ? undefined : readReport(await file.text().catch(() => ''));
      if (report !== undefined) {
        onReport(report);
        count += 1;
      } else problems.push(file.size > LARGEST ? words.tooLarge({ name }) : words.notOurs({ name }));
    }
    setWrong(problems);
    announce(count === 0 ? '' : words.opened({ count }));
  };

  return (
    <section class="open-earlier">
      <h3>{words.title}</h3>
      <div
        class="drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void openFiles([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <p id={`${id}-hint`}>{words.text}</p>
        <label class="field__label" for={id}>
          {words.choose}
        </label>
        <input
          id={id}
          class="input"
          type="file"
          multiple
          accept=".json,application/json"
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            void openFiles([...(event.currentTarget.files ?? [])]);
            // The same file can be chosen again.
            event.currentTarget.value = '';
          }}
        />
        <div role="alert">
          {wrong.map((problem) => (
            <p class="field__error" key={problem}>
              <Icon of={alert} />
              {problem}
            </p>
          ))}
        </div>
      </div>
      <PasteResults
        onReport={(report) => {
          onReport(report);
          announce(words.linkOpened({ title: report.title }));
        }}
      />
      <Status message={said} />
    </section>
  );
}

function PasteResults({ onReport }: Props) {
  const [pasted, setPasted] = useState('');
  const [error, setError] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);

  const open = async () => {
    setIsBusy(true);
    const found = await reportBehind(pasted);
    setIsBusy(false);
    if (!found.ok) {
      setError(words[found.why]);
      return;
    }
    setPasted('');
    onReport(found.report);
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void open();
      }}
    >
      <TextField
        label={words.link}
        error={error}
        value={pasted}
        onText={(text) => {
          setPasted(text);
          setError(undefined);
        }}
      />
      <Button kind="ink" submits>
        {words.linkGo}
      </Button>
    </form>
  );
}
