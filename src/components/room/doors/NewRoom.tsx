import { useState } from 'preact/hooks';
import type { Device } from '#client/device/device.ts';
import { createRoomCreator, type OpeningProblem } from '#client/room/room-creator.ts';
import { roomLink } from '#client/room/links.ts';
import { readTitle } from '#client/room/start-offer.ts';
import { Button } from '#components/ui/Button.tsx';
import { Choices } from '#components/ui/Choices.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { alert, lock } from '#components/ui/icons.ts';
import { Status } from '#components/ui/Status.tsx';
import { TextField } from '#components/ui/TextField.tsx';
import { MAX_TITLE_LENGTH } from '#domain/facts/field.ts';
import { isFittingName, tidyName } from '#domain/facts/name.ts';
import { join } from '#locale/join.ts';
import { newRoom as words } from '#locale/new-room.ts';
import { DoorFrame } from './DoorFrame.tsx';
import { focusFirstWrong } from '#components/ui/focus-wrong.ts';
import { keepTyped, ROOM_LENGTHS, readTyped } from './new-room-draft.ts';
import { NameChoice } from './NameChoice.tsx';

type Props = {
  /** What stands after the `#`: a title to continue with, or what the group wants to begin with. */
  fragment: string;
  /** Where the browser keeps nothing, the room continues in this very page. */
  goOnHere: (device: Device) => void;
};

const KEPT = ROOM_LENGTHS.map((value) => ({ value, label: words.lengths[value] }));
/** No one else is in a room that is not open yet. */
const NOBODY: readonly string[] = [];

/** Opening a room: what it is called, how long it is kept, and a name for the one who leads it. */
export function NewRoom({ fragment, goOnHere }: Props) {
  const [door] = useState(() => createRoomCreator(fragment));
  const [typed, setTyped] = useState(() => readTyped(readTitle(fragment).slice(0, MAX_TITLE_LENGTH)));
  const [hasTried, setHasTried] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<OpeningProblem | null>(null);

  const change = (changed: Partial<typeof typed>) => {
    setTyped({ ...typed, ...changed });
    keepTyped({ ...typed, ...changed });
    setProblem(null);
  };
  const title = typed.title.trim();
  const name = tidyName(typed.name);
  const titleError = title === '' ? words.nameMissing : undefined;
  const nameError = name === '' ? join.name.missing : isFittingName(name) ? undefined : join.name.tooLong;

  const open = async () => {
    setHasTried(true);
    setProblem(null);
    if (titleError !== undefined || nameError !== undefined) return;
    setIsBusy(true);
    const outcome = await door.open({ title, name, ttlSeconds: Number(typed.ttl) });
    if (!outcome.ok) {
      setIsBusy(false);
      setProblem(outcome.problem);
      return;
    }
    keepTyped(null);
    const link = roomLink('', outcome.secret);
    if (outcome.device.keeps === 'reloads') {
      location.replace(link);
      return;
    }
    history.replaceState(null, '', link);
    goOnHere(outcome.device);
  };

  return (
    <DoorFrame>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void open();
          focusFirstWrong(event.currentTarget);
        }}
      >
        <TextField
          label={words.name}
          hint={words.nameHint}
          error={hasTried ? titleError : undefined}
          value={typed.title}
          maxLength={MAX_TITLE_LENGTH}
          onText={(text) => change({ title: text })}
        />
        <NameChoice
          value={typed.name}
          error={hasTried ? nameError : undefined}
          taken={NOBODY}
          onName={(text) => change({ name: text })}
        />
        <Choices
          legend={words.keep}
          hint={words.keepHint}
          choices={KEPT}
          value={typed.ttl}
          onChoose={(ttl) => change({ ttl })}
        />
        <div class="notice">
          <Icon of={lock} />
          <b>{words.keysTitle}</b>
          <span>{words.keys}</span>
          <span>{words.history}</span>
        </div>
        <div role="alert">
          {problem !== null && (
            <p class="field__error">
              <Icon of={alert} />
              {sentenceOf(problem)}
            </p>
          )}
        </div>
        <Button kind="primary" size="big" wide submits>
          {words.open}
        </Button>
        <Status message={isBusy ? words.opening : ''} />
      </form>
      <p class="small muted door__limits">{join.limits}</p>
    </DoorFrame>
  );
}

function sentenceOf(problem: OpeningProblem): string {
  if (problem === 'no-answer' && !navigator.onLine) return words.failed.offline;
  const sentences: Readonly<Record<string, string>> = words.failed;
  return sentences[problem] ?? words.failed.other;
}
