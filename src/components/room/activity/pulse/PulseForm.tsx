import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { lock } from '#components/ui/icons.ts';
import { RatingField } from '#components/ui/RatingField.tsx';
import { TextField } from '#components/ui/TextField.tsx';
import { MAX_PULSE_TEXT_LENGTH, PULSE_QUESTIONS } from '#domain/activity/pulse/event.ts';
import type { Pulse } from '#domain/activity/pulse/pulse.ts';
import type { Refusal } from '#domain/rulebook/refusal.ts';
import { pulse as words } from '#locale/pulse.ts';
import { refusals } from '#locale/refusals.ts';
import { useRoom } from '../../hooks/use-room.ts';
import { contentOf, isEmpty, ratingsFrom, readContent } from './pulse-answer.ts';
import { useDraft } from '../../hooks/use-draft.ts';
import { useFocusAfter } from '../../hooks/use-focus-after.ts';

const ENDS = { low: words.least, high: words.most };

type Props = { pulse: Pulse };

/** Somebody's own three ratings and her line. They stay on this device until all are shown. */
export function PulseForm({ pulse }: Props) {
  const { session, leads } = useRoom();
  const [line, typeLine] = useDraft(`pulse-line:${pulse.id}`);
  const [kept, keepRatings] = useDraft(`pulse-ratings:${pulse.id}`);
  const [isChanging, setIsChanging] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { ref, focusNext } = useFocusAfter<HTMLDivElement>();
  const ratings = ratingsFrom(kept);
  const given = session.answers.$kept.value.find(({ activity }) => activity === pulse.id);

  const bringBack = () => {
    const before = readContent(given?.content ?? []);
    typeLine(before.line);
    keepRatings(JSON.stringify(before.ratings));
    focusNext();
  };
  const send = async () => {
    const why = await session.answers.give(pulse.id, contentOf(ratings, line));
    setRefusal(why);
    if (why !== null) return;
    setIsChanging(false);
    typeLine('');
    keepRatings('');
    focusNext();
  };

  if (given !== undefined && !isChanging) {
    return (
      <div class="write" ref={ref} tabIndex={-1}>
        <div class="notice notice--done" role="status">
          <Icon of={lock} />
          <b>{words.kept}</b>
          <span>{words.keptHint}</span>
        </div>
        <div class="write__acts">
          <Button
            onPress={() => {
              bringBack();
              setIsChanging(true);
            }}
          >
            {words.change}
          </Button>
          <Button
            kind="quiet"
            onPress={async () => {
              bringBack();
              setRefusal(await session.answers.takeBack(pulse.id));
            }}
          >
            {words.takeBack}
          </Button>
        </div>
        {refusal !== null && <p role="alert">{refusals[refusal]}</p>}
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
        {refusal !== null && <p role="alert">{refusals[refusal]}</p>}
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
