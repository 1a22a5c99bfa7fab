import { Button } from '#components/ui/Button.tsx';
import { eyeOff, seat, undo } from '#components/ui/icons.ts';
import type { Contribution } from '#domain/activity/gathering/gathering.ts';
import { answers as words } from '#locale/answers.ts';
import { nameIn, useRoom } from '../../hooks/use-room.ts';
import { Problem } from '#components/ui/Problem.tsx';
import { useCommand } from '../../hooks/use-command.ts';

type Props = {
  activity: string;
  contribution: Contribution;
  /** Nothing on it can be pressed. */
  isStill?: boolean;
};

/** One answer as it came out: its words, its name where it bears one, and what may be done with it. */
export function Slip({ activity, contribution, isStill = false }: Props) {
  const { client, room, me, leads } = useRoom();
  const { act, attempt, problem } = useCommand();
  const { id, seat: author, content, standing, commitment } = contribution;
  if (content.part !== 'words') return null;
  if (standing !== 'shown') {
    return <li class="slip slip--gone muted">{standing === 'hidden' ? words.hidden : words.withdrawn}</li>;
  }

  const isMine = client.answers.isMine(id) || (author !== null && author === me?.id);
  const isNameless = commitment !== null;
  return (
    <li class="slip">
      <blockquote dir="auto">{content.text}</blockquote>
      {author !== null && (
        <p class="slip__name">
          <bdi>{nameIn(room, author)}</bdi>
        </p>
      )}
      {!isStill && (isMine || leads) && (
        <div class="slip__acts">
          {isMine && <span class="tag tag--done">{words.yours}</span>}
          {isMine && isNameless && author === null && (
            <Button
              kind="quiet"
              icon={seat}
              onPress={() => void attempt(() => client.answers.claim(activity, id))}
            >
              {words.claim}
            </Button>
          )}
          {isMine && (
            <Button
              kind="quiet"
              icon={undo}
              onPress={() => void attempt(() => client.answers.withdraw(activity, id))}
            >
              {words.takeBack}
            </Button>
          )}
          {leads && (
            <Button
              kind="quiet"
              icon={eyeOff}
              onPress={() => void act({ type: 'contribution-hidden', activity, contribution: id })}
            >
              {words.hide}
            </Button>
          )}
        </div>
      )}
      <Problem of={problem} />
    </li>
  );
}
