import { useRef, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { plus } from '#components/ui/icons.ts';
import { Status } from '#components/ui/Status.tsx';
import { TextField } from '#components/ui/TextField.tsx';
import { tools } from '#locale/tools.ts';
import { NameList } from './NameList.tsx';
import { withMoved, withName } from './round-setup.ts';

type Props = {
  names: readonly string[];
  /** Whether each name can be moved up and down. */
  movable: boolean;
  onNames: (names: readonly string[]) => void;
};

const words = tools.roundRobin;

/** Names one by one, or many at once: each on a line of its own. */
export function NamesField({ names, movable, onNames }: Props) {
  const [typed, type] = useState('');
  const [lines, setLines] = useState('');
  const [error, setError] = useState('');
  const [said, announce] = useState('');
  const form = useRef<HTMLFormElement>(null);

  const change = (next: readonly string[], message: string) => {
    onNames(next);
    setError('');
    announce(message);
  };
  const addOne = () => {
    const name = typed.trim();
    const next = withName(names, typed);
    if (!next.ok) {
      setError(words.refused[next.refusal]({ name }));
      return;
    }
    change(next.value, words.added({ name }));
    type('');
  };
  const addLines = () => {
    const { fitting, left } = sorted(names, lines.split('\n'));
    change(fitting, words.addedSeveral({ count: fitting.length - names.length }));
    setLines(left.map(({ name }) => name).join('\n'));
    setError(left[0] ? words.refused[left[0].refusal](left[0]) : '');
  };
  const remove = (place: number) => {
    const name = names[place] ?? '';
    change(names.toSpliced(place, 1), words.removed({ name }));
    // The button that was pressed is gone; without this the keyboard would start again at the top of the page.
    form.current?.querySelector('input')?.focus();
  };
  const move = (from: number, to: number) =>
    change(withMoved(names, from, to), words.moved({ name: names[from] ?? '', place: to + 1 }));

  return (
    <section class="names" aria-labelledby="who">
      <h2 id="who">{words.who}</h2>
      {/* Should it be sent before the script is here, this method sends it nowhere. */}
      <form
        ref={form}
        method="dialog"
        noValidate
        class="names__add"
        onSubmit={(event) => {
          event.preventDefault();
          addOne();
        }}
      >
        <TextField label={words.name} hint={words.nameHint} error={error} value={typed} onText={type} />
        <Button kind="ink" icon={plus} submits>
          {words.add}
        </Button>
      </form>
      <details class="names__several">
        <summary class="unfold">{words.several}</summary>
        <TextField label={words.severalNames} rows={6} value={lines} onText={setLines} />
        <Button kind="ink" icon={plus} onPress={addLines}>
          {words.addAll}
        </Button>
      </details>
      <Status message={said} hidden />
      {names.length === 0 ? (
        <p class="muted">{words.nobody}</p>
      ) : (
        <NameList names={names} movable={movable} onMove={move} onRemove={remove} />
      )}
    </section>
  );
}

/** The lines that can be added, in order, and those that cannot, with the reason. Empty lines are nothing. */
function sorted(names: readonly string[], lines: readonly string[]) {
  const left = [];
  let fitting = names;
  for (const name of lines.map((line) => line.trim()).filter((line) => line !== '')) {
    const next = withName(fitting, name);
    if (next.ok) fitting = next.value;
    else left.push({ name, refusal: next.refusal });
  }
  return { fitting, left };
}
