import '../shared/activity.css';
import '../shared/question.css';
import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Problem } from '#components/ui/Problem.tsx';
import { Status } from '#components/ui/Status.tsx';
import {
  agreedIn,
  isAskDeeper,
  type AskDeeper,
  type DeeperAnswer,
} from '#domain/activity/ask-deeper/ask-deeper.ts';
import { askDeeper as words } from '#locale/activity/ask-deeper.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { useFocusAfter } from '../../hooks/use-focus-after.ts';
import { useRoom } from '../../hooks/use-room.ts';
import { Answered } from '../shared/Answered.tsx';
import { Collecting } from '../shared/Collecting.tsx';
import { KeptAnswer } from '../shared/KeptAnswer.tsx';
import { viewOf } from '../shared/kind-ui.tsx';
import { useOutcome } from '../shared/use-outcome.ts';

/** Everyone says yes or no in private. What comes out is one word for all: open, or closed. */
function DeeperView({ activity: asked }: { activity: AskDeeper }) {
  const { me } = useRoom();
  const { gathering } = asked;
  const { outcome, now } = useOutcome(gathering);
  const hasAgreed = agreedIn(asked, now);
  const verdict = hasAgreed === null ? '' : hasAgreed ? words.open : words.closed;

  return (
    <section class="act act--question" aria-labelledby="act-title">
      <div class="question">
        <h2 class="question__text question__text--small" id="act-title">
          {words.question}
        </h2>
        <Status message={outcome.phase === 'writing' ? words.question : verdict} hidden />
        {outcome.phase === 'writing' && (
          <>
            <p class="lede">{words.rule}</p>
            {me !== null && <YesOrNo activity={asked.id} />}
            <Answered gathering={gathering} />
          </>
        )}
        {outcome.phase === 'collecting' && (
          <Collecting activity={asked.id} closesAt={outcome.closesAt} round={outcome.round} now={now} />
        )}
        {verdict !== '' && <p class="lede">{verdict}</p>}
      </div>
    </section>
  );
}

function YesOrNo({ activity }: { activity: string }) {
  const { client } = useRoom();
  const [isChanging, setIsChanging] = useState(false);
  const { attempt, problem } = useCommand();
  const { ref, focusNext } = useFocusAfter<HTMLDivElement>();
  const isKept = client.answers.$kept.value.some((answer) => answer.activity === activity);
  const give = async (text: DeeperAnswer) => {
    if (!(await attempt(() => client.answers.give(activity, [{ part: 'words', text }])))) return;
    setIsChanging(false);
    focusNext();
  };

  return (
    <div class="write" ref={ref} tabIndex={-1}>
      {isKept && !isChanging ? (
        // Which one it was is not shown: someone may be looking at the same screen.
        <KeptAnswer
          words={words}
          onChange={() => {
            setIsChanging(true);
            focusNext();
          }}
        />
      ) : (
        <div class="write__acts">
          <Button kind="ink" onPress={() => void give('yes')}>
            {words.yes}
          </Button>
          <Button kind="ink" onPress={() => void give('no')}>
            {words.no}
          </Button>
        </div>
      )}
      <Problem of={problem} />
    </div>
  );
}

/** Asking for deep questions, as everyone sees it. Nothing of it is looked at again: what was said stays one word for all. */
export const view = viewOf(isAskDeeper, { View: DeeperView, refusals: words.refusals });
