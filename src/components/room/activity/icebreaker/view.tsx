import '../shared/activity.css';
import '../shared/question.css';
import { useState } from 'preact/hooks';
import { DepthRings } from '#components/circle/DepthRings.tsx';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { pass } from '#components/ui/icons.ts';
import { lazy } from '#components/ui/lazy.tsx';
import { Status } from '#components/ui/Status.tsx';
import type { Gathering } from '#domain/activity/gathering/gathering.ts';
import { isIcebreaker, type Icebreaker } from '#domain/activity/icebreaker/icebreaker.ts';
import { icebreaker as words } from '#locale/activity/icebreaker.ts';
import { deck } from '#locale/deck.ts';
import { useRoom } from '../../hooks/use-room.ts';
import { Answered } from '../shared/Answered.tsx';
import { viewOf } from '../shared/kind-ui.tsx';
import { Revealed } from '../shared/Revealed.tsx';
import { Slips } from '../shared/Slips.tsx';
import { useOutcome } from '../shared/use-outcome.ts';
import { usePrompt } from '../../hooks/deck.ts';
import { WriteAnswer } from './WriteAnswer.tsx';

const NextKind = lazy(() => import('./NextKind.tsx').then((part) => part.NextKind));

type Props = { activity: Icebreaker };

/** A question for the circle: read aloud, answered aloud or in writing, and never demanded. */
function IcebreakerView({ activity: icebreaker }: Props) {
  const { me, leads } = useRoom();
  const prompt = usePrompt(icebreaker.prompt);
  const gathering = icebreaker.writing?.gathering ?? null;
  const isAloud = gathering === null;

  return (
    <section
      class={leads && isAloud ? 'act act--question act--chooses' : 'act act--question'}
      aria-labelledby="act-title"
    >
      <div class="question">
        {prompt && (
          <p class="question__kind">
            <DepthRings depth={prompt.depth} />
            <span>
              {words.kind[prompt.depth].before}
              <b>{words.kind[prompt.depth].word}</b>
              {words.kind[prompt.depth].after}
            </span>
          </p>
        )}
        <h2 class={isAloud ? 'question__text' : 'question__text question__text--small'} id="act-title">
          {prompt === undefined ? words.loading : prompt === null ? words.unknown : prompt.text}
        </h2>
        <Status message={prompt ? words.drawn({ text: prompt.text }) : ''} hidden />
        {prompt && isAloud && me !== null && (
          <More key={prompt.id} smaller={prompt.low} followUp={prompt.followUp} />
        )}
        {gathering !== null && (
          <Writing activity={icebreaker.id} gathering={gathering} mayWrite={me !== null} />
        )}
        {(gathering === null || gathering.collections.length === 0) && (
          <div class="question__pass">
            <Icon of={pass} />
            <p>
              <b>{deck.pass}</b> {deck.passHint}
            </p>
          </div>
        )}
      </div>
      {leads && isAloud && <NextKind />}
    </section>
  );
}

/** The smaller version and the follow-up, shown on this screen when asked for. */
function More({ smaller, followUp }: { smaller: string; followUp: string }) {
  const [shown, setShown] = useState<'none' | 'smaller' | 'followUp'>('none');
  const toggle = (which: 'smaller' | 'followUp') => setShown(shown === which ? 'none' : which);

  return (
    <div class="question__more">
      <Button kind="quiet" pressed={shown === 'smaller'} onPress={() => toggle('smaller')}>
        {deck.smaller}
      </Button>
      <Button kind="quiet" pressed={shown === 'followUp'} onPress={() => toggle('followUp')}>
        {deck.followUp}
      </Button>
      <p class="lede" role="status">
        {shown === 'smaller' ? smaller : shown === 'followUp' ? followUp : ''}
      </p>
    </div>
  );
}

type WritingProps = { activity: string; gathering: Gathering; mayWrite: boolean };

function Writing({ activity, gathering, mayWrite }: WritingProps) {
  const { outcome, now } = useOutcome(gathering);
  if (outcome.phase === 'writing') {
    return (
      <>
        {mayWrite && <WriteAnswer activity={activity} named={gathering.named} />}
        <Answered gathering={gathering} />
      </>
    );
  }
  return (
    <Revealed
      activity={activity}
      gathering={gathering}
      outcome={outcome}
      now={now}
      batch={(contributions) => (
        <Slips
          activity={activity}
          contributions={contributions}
          named={gathering.named}
          isStill={!mayWrite}
        />
      )}
    />
  );
}

function Title({ activity: { prompt } }: Props) {
  return <>{usePrompt(prompt)?.text ?? ''}</>;
}

/** A drawn question, as everyone sees it. */
export const view = viewOf(isIcebreaker, {
  View: IcebreakerView,
  earlier: {
    Title,
    Batch: ({ activity: { id, writing }, contributions }) => (
      <Slips activity={id} contributions={contributions} named={writing?.gathering.named ?? false} />
    ),
  },
  refusals: words.refusals,
});
