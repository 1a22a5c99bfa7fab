import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { lock } from '#components/ui/icons.ts';
import { Status } from '#components/ui/Status.tsx';
import type { Icebreaker } from '#domain/activity/icebreaker/icebreaker.ts';
import type { Refusal } from '#domain/rulebook/refusal.ts';
import { deeper as words } from '#locale/deeper.ts';
import { refusals } from '#locale/refusals.ts';
import { useRoom } from '../../hooks/use-room.ts';
import { Answered } from '../shared/Answered.tsx';
import { agreedIn, type DeeperAnswer } from './ask-deeper.ts';
import { Collecting } from '../shared/Collecting.tsx';
import { useFocusAfter } from '../../hooks/use-focus-after.ts';
import { useOutcome } from '../shared/use-outcome.ts';

type Props = { icebreaker: Icebreaker; writing: NonNullable<Icebreaker['writing']> };

/** Everybody says yes or no for herself. What comes out is one word for all: open, or closed. */
export function DeeperView({ icebreaker, writing: { gathering } }: Props) {
  const { me } = useRoom();
  const { outcome, now } = useOutcome(gathering);
  const hasAgreed = agreedIn(icebreaker, now);
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
            {me !== null && <YesOrNo activity={icebreaker.id} />}
            <Answered gathering={gathering} />
          </>
        )}
        {outcome.phase === 'collecting' && (
          <Collecting activity={icebreaker.id} closesAt={outcome.closesAt} round={outcome.round} now={now} />
        )}
        {verdict !== '' && <p class="lede">{verdict}</p>}
      </div>
    </section>
  );
}

function YesOrNo({ activity }: { activity: string }) {
  const { session } = useRoom();
  const [isChanging, setIsChanging] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { ref, focusNext } = useFocusAfter<HTMLDivElement>();
  const isKept = session.answers.$kept.value.some((answer) => answer.activity === activity);
  const give = async (text: DeeperAnswer) => {
    const why = await session.answers.give(activity, [{ part: 'words', text }]);
    setRefusal(why);
    if (why !== null) return;
    setIsChanging(false);
    focusNext();
  };

  return (
    <div class="write" ref={ref} tabIndex={-1}>
      {isKept && !isChanging ? (
        <>
          {/* Which one it was is not shown: somebody may be looking at the same screen. */}
          <div class="notice notice--done" role="status">
            <Icon of={lock} />
            <b>{words.kept}</b>
            <span>{words.keptHint}</span>
          </div>
          <div class="write__acts">
            <Button
              onPress={() => {
                setIsChanging(true);
                focusNext();
              }}
            >
              {words.change}
            </Button>
          </div>
        </>
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
      {refusal !== null && <p role="alert">{refusals[refusal]}</p>}
    </div>
  );
}
