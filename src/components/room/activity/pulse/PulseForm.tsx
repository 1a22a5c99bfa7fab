import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { lock } from '#components/ui/icons.ts';
import { RatingField } from '#components/ui/RatingField.tsx';
import { TextField } from '#components/ui/TextField.tsx';
import { MAX_PULSE_TEXT_LENGTH, PULSE_QUESTIONS } from '#domain/activity/pulse/acts.ts';
import type { Pulse } from '#domain/activity/pulse/pulse.ts';
import { pulse as words } from '#locale/activity/pulse.ts';
import { Problem } from '#components/ui/Problem.tsx';
import { useCommand } from '../../hooks/use-command.ts';
import { useRoom } from '../../hooks/use-room.ts';
import { contentOf, isEmpty, ratingsFrom, readContent } from './pulse-answer.ts';
import { useDraft } from '../../hooks/use-draft.ts';
import { useFocusAfter } from '../../hooks/use-focus-after.ts';
import { KeptAnswer } from '../shared/KeptAnswer.tsx';

const ENDS = { low: words.least, high: words.most };

type Props = { pulse: Pulse };

/** Someone's own three ratings and one line. They stay on this device until all are shown. */
export function PulseForm({ pulse }: Props) {
  const { client, leads } = useRoom();
  const [line, typeLine] = useDraft(`pulse-line:${pulse.id}`);
  const [kept, keepRatings] = useDraft(`pulse-ratings:${pulse.id}`);
  const [isChanging, setIsChanging] = useState(false);
  const { attempt, problem } = useCommand();
  const { ref, focusNext } = useFocusAfter<HTMLDivElement>();
  const ratings = ratingsFrom(kept);
  const given = client.answers.$kept.value.find(({ activity }) => activity === pulse.id);

  const bringBack = () => {
    const before = readContent(given?.content ?? []);
    typeLine(before.line);
    keepRatings(JSON.stringify(before.ratings));
    focusNext();
  };
  const send = async () => {
    const content = contentOf(ratings, line);
    if (!(await attempt(() => client.answers.give(pulse.id, content)))) return;
    setIsChanging(false);
    typeLine('');
    keepRatings('');
    focusNext();
  };

  if (given !== undefined && !isChanging) {
    return (
      <div class="write" ref={ref} tabIndex={-1}>
        <KeptAnswer
          words={words}
          onChange={() => {
            bringBack();
            setIsChanging(true);
          }}
          onTakeBack={async () => {
            bringBack();
            await attempt(() => client.answers.takeBack(pulse.id));
          }}
        />
        <Problem of={problem} />
      </div>
    );
  }

  return (
    <div class="write" ref={ref} tabIndex={-1}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {PULSE_QUESTIONS.map((question, index) => (
          <RatingField
            key={question}
            statement={words.questions[question]}
            ends={ENDS}
            openWord={words.open}
            stepWord={(step) => words.scale({ value: step, least: words.least, most: words.most })}
            value={ratings[index] ?? null}
            onRate={(value) =>
              keepRatings(JSON.stringify(ratings.map((other, place) => (place === index ? value : other))))
            }
          />
        ))}
        <TextField
          label={words.line}
          hint={words.lineHint}
          count={words.count({ used: line.length, most: MAX_PULSE_TEXT_LENGTH })}
          maxLength={MAX_PULSE_TEXT_LENGTH}
          rows={2}
          value={line}
          onText={typeLine}
        />
        <p class="write__promise">
          <Icon of={lock} />
          {words.promise({ threshold: pulse.gathering.threshold })}
        </p>
        <Problem of={problem} />
        <div class="write__acts">
          <Button
            kind={leads ? 'ink' : 'primary'}
            submits
            waiting={isEmpty(ratings, line) ? words.empty : undefined}
          >
            {words.send}
          </Button>
          {isChanging && (
            <Button kind="quiet" onPress={() => setIsChanging(false)}>
              {words.notChange}
            </Button>
          )}
        </div>
      </form>
    </div>
  );
}
