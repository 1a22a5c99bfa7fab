import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { next, shuffle } from '#components/ui/icons.ts';
import type { Icebreaker } from '#domain/activity/icebreaker/icebreaker.ts';
import { control } from '#locale/control.ts';
import { useRoom } from '../../hooks/use-room.ts';
import type { Opens } from '../../bar/bar-dialogs.ts';
import { NextInPlan } from '../../plan/NextInPlan.tsx';
import { useStep } from '../../plan/recipe-book.ts';
import { ASK_DEEPER } from '../ask-deeper/ask-deeper.ts';
import { plannedChoice } from './draw-choice.ts';
import { GatheringControls } from '../shared/GatheringControls.tsx';
import { lengthOf } from '../shared/length-words.ts';
import { msOfMinutes, readMinutes, type Lead } from '../../bar/use-lead.ts';
import { useOutcome } from '../shared/use-outcome.ts';

type Props = { icebreaker: Icebreaker; lead: Lead; opens: Opens; children?: ComponentChildren };

const words = control.icebreaker;

/** For whoever leads: what to do with the question on the table. */
export function IcebreakerControls({ icebreaker, lead, opens, children }: Props) {
  const { writing } = icebreaker;
  const another = useAnother(lead);
  const use = <UseForRound icebreaker={icebreaker} lead={lead} isAloud={writing === null} />;
  const putAway = (
    <Button
      key="away"
      kind="quiet"
      onPress={() => void lead.act({ type: 'activity-ended', activity: icebreaker.id })}
    >
      {control.back}
    </Button>
  );
  if (writing !== null) {
    return (
      <WritingControls icebreaker={icebreaker} writing={writing} lead={lead} opens={opens} use={use}>
        {putAway}
        {children}
      </WritingControls>
    );
  }
  return (
    <>
      <div class="bar__acts">
        {use}
        <Button key="another" kind="ink" icon={shuffle} onPress={another}>
          {words.another}
        </Button>
        <NextInPlan lead={lead} opens={opens} isFirst={false} />
        <Button key="write" onPress={() => opens('writing')}>
          {words.write}
        </Button>
      </div>
      <div class="bar__more">
        <Button key="round" kind="quiet" onPress={() => opens('round')}>
          {control.startRound}
        </Button>
        {putAway}
        {children}
      </div>
    </>
  );
}

/** Draws another question: of the kind that the step of the plan asks for, or of the kind chosen last. */
function useAnother(lead: Lead): () => void {
  const { room } = useRoom();
  const planned = useStep(room.step);
  return () =>
    void (room.step === null || planned?.draw === undefined
      ? lead.draw()
      : lead.drawOf(plannedChoice(planned.draw), room.step));
}

type WritingProps = {
  icebreaker: Icebreaker;
  writing: NonNullable<Icebreaker['writing']>;
  lead: Lead;
  opens: Opens;
  /** The hand-over to a round. */
  use: ComponentChildren;
  children: ComponentChildren;
};

function WritingControls({ icebreaker, writing: { gathering }, lead, opens, use, children }: WritingProps) {
  const { outcome } = useOutcome(gathering);
  const another = useAnother(lead);
  return (
    <>
      <div class="bar__acts">
        <GatheringControls
          activity={icebreaker.id}
          gathering={gathering}
          lead={lead}
          waiting={words.fewest({ count: gathering.threshold })}
        />
        {outcome.phase === 'over' && icebreaker.prompt !== ASK_DEEPER && use}
        {outcome.phase === 'over' && <NextInPlan lead={lead} opens={opens} isFirst={false} />}
        {outcome.phase === 'over' && (
          <Button key="another" icon={shuffle} onPress={another}>
            {words.another}
          </Button>
        )}
      </div>
      {outcome.phase !== 'collecting' && <div class="bar__more">{children}</div>}
    </>
  );
}

type UseProps = { icebreaker: Icebreaker; lead: Lead; isAloud: boolean };

/** The hand-over to a round, with one press. */
function UseForRound({ icebreaker, lead, isAloud }: UseProps) {
  const { session } = useRoom();
  const [minutes, setMinutes] = useState<number | null>(null);
  useEffect(() => {
    void readMinutes(session.drafts).then(setMinutes);
  }, [session]);

  return (
    <Button
      key="use"
      kind="primary"
      size="big"
      icon={next}
      onPress={() => void lead.goRound({ prompt: icebreaker.prompt })}
    >
      <span class="two-lines">
        {isAloud ? words.use : words.round}
        <small aria-hidden="true">
          {minutes !== null && words.useHint({ time: lengthOf(msOfMinutes(minutes)) })}
        </small>
      </span>
    </Button>
  );
}
