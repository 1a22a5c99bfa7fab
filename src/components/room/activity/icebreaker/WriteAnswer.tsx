import { useState } from 'preact/hooks';
import { roomOfAnswer } from '#client/room/answer-capacity.ts';
import { Button } from '#components/ui/Button.tsx';
import { TextField } from '#components/ui/TextField.tsx';
import { MAX_TEXT_LENGTH } from '#domain/facts/field.ts';
import { Problem } from '#components/ui/Problem.tsx';
import { icebreaker } from '#locale/activity/icebreaker.ts';
import { useRoom } from '../../hooks/use-room.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { useDraft } from '../../hooks/use-draft.ts';
import { useFocusAfter } from '../../hooks/use-focus-after.ts';
import { KeptAnswer } from '../shared/KeptAnswer.tsx';

type Props = {
  activity: string;
  /** Whether the answer will bear its author's name. */
  named: boolean;
};

const words = icebreaker.answer;

/** A place to write one answer that stays on this device until all are shown together. */
export function WriteAnswer({ activity, named }: Props) {
  const { client, leads } = useRoom();
  const field = `answer:${activity}`;
  const [text, type] = useDraft(field);
  const [isChanging, setIsChanging] = useState(false);
  const { attempt, problem } = useCommand(icebreaker.refusals);
  const { ref, focusNext } = useFocusAfter<HTMLDivElement>();
  const kept = client.answers.$kept.value.find((answer) => answer.activity === activity);
  const keptText = kept?.content.flatMap((content) => (content.part === 'words' ? content.text : []))[0];
  const promise = named ? words.promise.named : words.promise.nameless;

  if (keptText !== undefined && !isChanging) {
    return (
      <div class="write" ref={ref} tabIndex={-1}>
        <KeptAnswer
          words={words}
          onChange={() => {
            type(keptText);
            setIsChanging(true);
            focusNext();
          }}
          onTakeBack={async () => {
            type(keptText);
            await attempt(() => client.answers.takeBack(activity));
            focusNext();
          }}
        >
          <blockquote class="write__kept" dir="auto">
            {keptText}
          </blockquote>
        </KeptAnswer>
        <Problem of={problem} />
      </div>
    );
  }

  const { used, most } = roomOfAnswer(text, named);
  const isTooLong = used > most || text.length > MAX_TEXT_LENGTH;
  const send = async () => {
    const content = [{ part: 'words', text: text.trim() }] as const;
    if (!(await attempt(() => client.answers.give(activity, content)))) return;
    setIsChanging(false);
    type('');
    focusNext();
  };
  return (
    <div class="write" ref={ref} tabIndex={-1}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <TextField
          label={words.field}
          hint={`${promise} ${named ? words.limits.named : words.limits.nameless}`}
          error={isTooLong ? words.tooLong : undefined}
          count={words.bytes({ used: digitsOf(used), most: digitsOf(most) })}
          rows={4}
          value={text}
          onText={type}
        />
        <Problem of={problem} />
        <div class="write__acts">
          <Button
            kind={leads ? 'ink' : 'primary'}
            submits
            waiting={text.trim() === '' ? words.empty : isTooLong ? words.tooLong : undefined}
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

function digitsOf(count: number): string {
  return count.toLocaleString(document.documentElement.lang);
}
