import { Button } from '#components/ui/Button.tsx';
import { mayCollect, type Gathering } from '#domain/activity/gathering/gathering.ts';
import { control as words } from '#locale/control.ts';
import type { FacilitatorActions } from './kind-ui.tsx';
import { useOutcome } from './use-outcome.ts';

type Props = {
  activity: string;
  gathering: Gathering;
  lead: FacilitatorActions;
  /** Why the answers cannot be revealed yet, in words. */
  waiting: string;
};

/** For facilitators: reveal the answers, wait while they come, collect once more for the left out. */
export function GatheringControls({ activity, gathering, lead, waiting }: Props) {
  const { outcome } = useOutcome(gathering);
  const reveal = (collection: 1 | 2) => void lead.act({ type: 'collection-opened', activity, collection });

  switch (outcome.phase) {
    case 'writing':
      return (
        <Button
          key="reveal"
          kind="primary"
          size="big"
          waiting={mayCollect(gathering) ? undefined : waiting}
          onPress={() => reveal(1)}
        >
          {words.reveal}
        </Button>
      );
    case 'collecting':
      return <p class="bar__wait">{words.collecting}</p>;
    case 'over':
      return outcome.mayCollectAgain ? (
        <Button key="again" kind="ink" onPress={() => reveal(2)}>
          {words.collectAgain}
        </Button>
      ) : null;
  }
}
