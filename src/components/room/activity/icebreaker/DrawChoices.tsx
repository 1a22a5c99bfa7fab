import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { MEETINGS } from '#domain/icebreaker/gate.ts';
import { MAX_PROMPT_PEOPLE, MIN_PROMPT_PEOPLE, THEMES } from '#domain/icebreaker/taxonomy.ts';
import { askedIn } from '#domain/activity/ask-deeper/ask-deeper.ts';
import { MIN_NAMELESS_ANSWERS } from '#domain/activity/gathering/gathering.ts';
import { presentSeats } from '#domain/facts/seats.ts';
import type { OpenRoom } from '#domain/room/room.ts';
import { deck } from '#locale/deck.ts';
import { askDeeperLead as deeper } from '#locale/activity/ask-deeper-lead.ts';
import { askDeeper } from '#locale/activity/ask-deeper.ts';
import { icebreakerLead as words } from '#locale/activity/icebreaker-lead.ts';
import { Problem } from '#components/ui/Problem.tsx';
import { useCommand } from '../../hooks/use-command.ts';
import { useRoom } from '../../hooks/use-room.ts';
import { DepthLevels } from './DepthLevels.tsx';
import { closedDepths, leftFor, peopleHere, type DrawChoice } from './draw-choice.ts';
import { useDeck } from '../../hooks/deck.ts';

type Props = {
  choice: DrawChoice;
  onChoose: (choice: DrawChoice) => void;
  /** Everyone was asked whether deep questions may open. */
  onAsked?: (() => void) | undefined;
};

/** Which kind of question to draw: how deep, for what, for how many. */
export function DrawChoices({ choice, onChoose, onAsked }: Props) {
  const { client, room } = useRoom();
  const { act, problem } = useCommand(askDeeper.refusals);
  const prompts = useDeck();
  const now = client.now();
  const closed = closedDepths(prompts ?? [], choice, room, now);
  const sizes = Array.from(
    { length: MAX_PROMPT_PEOPLE - MIN_PROMPT_PEOPLE + 1 },
    (_, index) => MIN_PROMPT_PEOPLE + index,
  );

  const ask = async () => {
    const after = room.activity?.id ?? null;
    if (await act({ type: 'activity-started', after, kind: 'ask-deeper', v: 1, setup: {} })) onAsked?.();
  };

  return (
    <div class="kinds">
      <Field label={deck.meeting}>
        {(described) => (
          <select
            {...described}
            class="input"
            value={choice.meeting}
            onChange={({ currentTarget: { value } }) =>
              onChoose({
                ...choice,
                meeting: MEETINGS.find((meeting) => meeting === value) ?? 'first',
                depth: 1,
              })
            }
          >
            {MEETINGS.map((meeting) => (
              <option key={meeting} value={meeting}>
                {deck.meetings[meeting]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <DepthLevels
        chosen={choice.depth}
        closed={closed}
        onChoose={(depth) => onChoose({ ...choice, depth })}
      />
      {closed.get(3) === 'third-meeting' && mayAsk(room) && (
        <div class="kinds__ask">
          <p class="xs muted">{deeper.askHint}</p>
          <Button single onPress={() => void ask()}>
            {deeper.ask}
          </Button>
          <Problem of={problem} />
        </div>
      )}
      <div class="kinds__more">
        <Field label={deck.theme}>
          {(described) => (
            <select
              {...described}
              class="input"
              value={choice.theme ?? ''}
              onChange={({ currentTarget: { value } }) =>
                onChoose({ ...choice, theme: THEMES.find((theme) => theme === value) ?? null })
              }
            >
              <option value="">{deck.anyTheme}</option>
              {THEMES.map((theme) => (
                <option key={theme} value={theme}>
                  {deck.themes[theme]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={deck.people}>
          {(described) => (
            <select
              {...described}
              class="input"
              value={choice.people ?? ''}
              onChange={({ currentTarget: { value } }) =>
                onChoose({ ...choice, people: value === '' ? null : Number(value) })
              }
            >
              <option value="">{words.asManyAsHere({ count: peopleHere(room) })}</option>
              {sizes.map((count) => (
                <option key={count} value={count}>
                  {deck.peopleCount({ count })}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <p class="xs muted" aria-live="polite">
        {prompts !== null && words.left({ count: leftFor(prompts, choice, room, now) })}
      </p>
    </div>
  );
}

/** With two, each would know the other’s answer; and no one is asked twice, so that a no stays a no. */
function mayAsk(room: OpenRoom): boolean {
  return presentSeats(room).length >= MIN_NAMELESS_ANSWERS && askedIn(room).length === 0;
}
