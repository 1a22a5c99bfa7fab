import type { ComponentChildren } from 'preact';
import { Icon } from '#components/ui/Icon.tsx';
import { alert } from '#components/ui/icons.ts';
import type { Contribution, Gathering } from '#domain/activity/gathering/gathering.ts';
import { firstBatch, type Outcome } from '#domain/activity/gathering/outcome.ts';
import { answers as words } from '#locale/answers.ts';
import { useClient } from '../../hooks/use-room.ts';
import { Collecting } from './Collecting.tsx';

type Props = {
  activity: string;
  gathering: Gathering;
  outcome: Outcome;
  now: number;
  /** Looked at again later: nothing more will come. */
  isPast?: boolean;
  /** Draws the answers of one collection. */
  batch: (contributions: readonly Contribution[]) => ComponentChildren;
  /** Instead of answers, where none may be shown. */
  instead?: ComponentChildren;
};

/** What came out of a gathering: the answers, or why there are none, and who was left out. */
export function Revealed({ activity, gathering, outcome, now, isPast = false, batch, instead }: Props) {
  if (outcome.phase === 'writing') return null;
  if (outcome.phase === 'collecting') {
    const first = outcome.round === 2 ? firstBatch(gathering) : [];
    return (
      <>
        <Collecting activity={activity} closesAt={outcome.closesAt} round={outcome.round} now={now} />
        {first.length > 0 && batch(first)}
      </>
    );
  }

  const { batches, withheld, leftOut, mayCollectAgain } = outcome;
  const isNothingShown = batches.length === 0;
  return (
    <div class="revealed">
      {isNothingShown && withheld !== null && (
        <div class="notice notice--wait" role="status">
          <Icon of={alert} />
          <b>{withheld === 'stuffed' ? words.stuffed : words.tooFew}</b>
          <span>
            {withheld === 'stuffed'
              ? words.stuffedHint
              : words.tooFewHint({ threshold: gathering.threshold })}
          </span>
        </div>
      )}
      {isNothingShown && instead}
      {batches.map((contributions, nth) => (
        <div class="revealed__batch" key={nth}>
          {nth > 0 && <h3 class="act__part">{words.later}</h3>}
          {batch(contributions)}
        </div>
      ))}
      {!isNothingShown && withheld !== null && (
        <p class="xs muted">{withheld === 'stuffed' ? words.stuffedHint : words.tooFewAgain}</p>
      )}
      {!isPast && leftOut > 0 && <p class="muted">{words.leftOut({ count: leftOut })}</p>}
      {!isPast && <LeftOut activity={activity} mayCome={mayCollectAgain} />}
    </div>
  );
}

/** To someone whose answer did not come through: that it did not, and what they wrote. */
function LeftOut({ activity, mayCome }: { activity: string; mayCome: boolean }) {
  const client = useClient();
  const kept = client.answers.$kept.value.find((answer) => answer.activity === activity);
  if (kept === undefined || kept.came) return null;
  const text = kept.content.flatMap((content) => (content.part === 'words' ? content.text : [])).join('\n');

  return (
    <div class="notice notice--wait" role="status">
      <Icon of={alert} />
      <b>{words.youLeftOut}</b>
      <span>
        {words.youLeftOutHint} {mayCome && words.mayAgain}
      </span>
      {text !== '' && (
        <blockquote class="notice__quote" dir="auto" aria-label={words.youWrote}>
          {text}
        </blockquote>
      )}
    </div>
  );
}
