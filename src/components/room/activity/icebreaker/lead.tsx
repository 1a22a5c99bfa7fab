import type { ComponentChildren } from 'preact';
import { Button } from '#components/ui/Button.tsx';
import { next as nextIcon, shuffle } from '#components/ui/icons.ts';
import { isIcebreaker, type Icebreaker } from '#domain/activity/icebreaker/icebreaker.ts';
import { icebreakerLead as words } from '#locale/activity/icebreaker-lead.ts';
import { control } from '#locale/control.ts';
import { useRoom } from '../../hooks/use-room.ts';
import { usePlan } from '../../plan/use-plan.ts';
import { GatheringControls } from '../shared/GatheringControls.tsx';
import { leadOf, type ControlsProps, type Opens } from '../shared/kind-ui.tsx';
import { isWriting, sayCollecting } from '../shared/say-answers.ts';
import { useOutcome } from '../shared/use-outcome.ts';
import { beginIcebreaker } from './begin.ts';
import { ChooseDraw } from './ChooseDraw.tsx';
import { StartWriting } from './StartWriting.tsx';

type Props = ControlsProps<Icebreaker>;

/** For facilitators: what to do with the question that was drawn. */
function IcebreakerControls(props: Props) {
  const { activity, lead, opens, next, others, children } = props;
  const another = useAnother(props);
  const putAway = (
    <Button key="away" kind="quiet" onPress={lead.putAway}>
      {control.back}
    </Button>
  );
  if (activity.writing !== null) {
    return (
      <WritingControls {...props} writing={activity.writing}>
        {putAway}
        {children}
      </WritingControls>
    );
  }
  return (
    <>
      <div class="bar__acts">
        <HandOver {...props} isAloud />
        <Button key="another" kind="ink" icon={shuffle} onPress={another}>
          {words.another}
        </Button>
        {next(false)}
        <Button key="write" onPress={() => opens('icebreaker/writing')}>
          {words.write}
        </Button>
      </div>
      <div class="bar__more">
        {others('quiet')}
        {putAway}
        {children}
      </div>
    </>
  );
}

/** Draws another question: of the kind that the step of the plan asks for, or of the kind chosen last. */
function useAnother({ lead }: Props): () => void {
  const { room } = useRoom();
  const now = usePlan()?.lines.find(({ standing }) => standing === 'now');
  const isPlanned = now?.words.draw !== undefined && room.step !== null;
  return () => void lead.begin('icebreaker', isPlanned ? { step: { ...now, name: room.step } } : {});
}

type WritingProps = Props & {
  writing: NonNullable<Icebreaker['writing']>;
  children: ComponentChildren;
};

function WritingControls({ children, writing: { gathering }, ...props }: WritingProps) {
  const { activity, lead, next } = props;
  const { outcome } = useOutcome(gathering);
  const another = useAnother(props);
  const isOver = outcome.phase === 'over';
  return (
    <>
      <div class="bar__acts">
        <GatheringControls
          activity={activity.id}
          gathering={gathering}
          lead={lead}
          waiting={words.fewest({ count: gathering.threshold })}
        />
        {isOver && <HandOver {...props} isAloud={false} />}
        {isOver && next(false)}
        {isOver && (
          <Button key="another" icon={shuffle} onPress={another}>
            {words.another}
          </Button>
        )}
      </div>
      {outcome.phase !== 'collecting' && <div class="bar__more">{children}</div>}
    </>
  );
}

/** The question goes to everyone in turn, with one press. */
function HandOver({ activity, lead, isAloud }: Props & { isAloud: boolean }) {
  return (
    <Button
      key="use"
      kind="primary"
      size="big"
      icon={nextIcon}
      onPress={() => void lead.handOver({ prompt: activity.prompt })}
    >
      <span class="two-lines">
        {isAloud ? words.use : words.round}
        <small aria-hidden="true">{lead.handOverHint}</small>
      </span>
    </Button>
  );
}

function AtRest({ opens }: { opens: Opens }) {
  return (
    <Button key="kind" kind="quiet" onPress={() => opens('icebreaker/kind')}>
      {words.chooseDraw}
    </Button>
  );
}

/** A drawn question, as facilitators see it. */
export const lead = leadOf(isIcebreaker, {
  Controls: IcebreakerControls,
  AtRest,
  dialogs: { kind: ChooseDraw, writing: StartWriting },
  offered: {
    label: words.label,
    again: words.again,
    phase: 'opening',
    offer: (offer) => (offer.get('prompt') === null ? words.offer.any : words.offer.prompt),
  },
  begin: async ({ step, offer }, context) => {
    const prompt = offer?.get('prompt') ?? null;
    if (prompt !== null) return { start: { kind: 'icebreaker', v: 1, setup: { prompt } } };
    return beginIcebreaker(step?.words.draw, context);
  },
  topic: ({ prompt }) => ({ prompt }),
  say: ({ writing }, _room, now) => {
    if (writing === null) return words.say.question;
    if (isWriting(writing.gathering, now)) return control.say.writing;
    return sayCollecting(writing.gathering, now) ?? control.say.revealed;
  },
  saysStep: ({ writing }) => writing === null,
});
