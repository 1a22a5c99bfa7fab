import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { outcomeOf } from '#domain/activity/gathering/outcome.ts';
import type { AnyActivity } from '#domain/facts/activity.ts';
import { gatheringOf } from '#domain/rulebook/kinds.ts';
import { answers as words } from '#locale/answers.ts';
import { useRoom } from '../hooks/use-room.ts';
import { kindUiOf } from './kinds.ts';
import { Revealed } from './shared/Revealed.tsx';
import { useEarlier } from './use-earlier.ts';

type Props = { open: boolean; onClose: () => void };

/** What has been shown in this room before, to be looked at again. */
export function Earlier({ open, onClose }: Props) {
  return (
    <Dialog open={open} title={words.earlier} closeWord={words.close} onClose={onClose} wide>
      <EarlierList />
    </Dialog>
  );
}

function earlierOf(activity: AnyActivity) {
  return kindUiOf(activity)?.view.here()?.earlier;
}

function EarlierList() {
  const [chosen, choose] = useState<string | null>(null);
  const shown = useEarlier();
  const activity = shown.find(({ id }) => id === chosen) ?? (shown.length === 1 ? shown[0] : undefined);
  if (activity !== undefined) {
    return (
      <>
        {shown.length > 1 && (
          <Button kind="quiet" onPress={() => choose(null)}>
            {words.backToList}
          </Button>
        )}
        <LookAgain key={activity.id} activity={activity} />
      </>
    );
  }
  return (
    <ul class="skips" role="list">
      {shown.toReversed().map((one) => (
        <li key={one.id}>
          <Button wide onPress={() => choose(one.id)}>
            <Title activity={one} />
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Title({ activity }: { activity: AnyActivity }) {
  const earlier = earlierOf(activity);
  return <span>{earlier && <earlier.Title activity={activity} />}</span>;
}

function LookAgain({ activity }: { activity: AnyActivity }) {
  const { client } = useRoom();
  const gathering = gatheringOf(client.kinds.$book.value, activity);
  const earlier = earlierOf(activity);
  if (gathering === null || earlier === undefined) return null;
  const now = client.now();

  return (
    <>
      <h3 class="act__part">
        <Title activity={activity} />
      </h3>
      <Revealed
        isPast
        activity={activity.id}
        gathering={gathering}
        outcome={outcomeOf(gathering, now)}
        now={now}
        batch={(contributions) => <earlier.Batch activity={activity} contributions={contributions} />}
      />
    </>
  );
}
