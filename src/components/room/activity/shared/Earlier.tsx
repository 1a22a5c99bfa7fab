import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import type { Activity } from '#domain/rulebook/kinds.ts';
import { outcomeOf } from '#domain/activity/gathering/outcome.ts';
import { gatheringOf } from '#domain/rulebook/gathering-of.ts';
import { answers as words } from '#locale/answers.ts';
import { useRoom } from '../../hooks/use-room.ts';
import { wasShown } from './earlier.ts';
import { PulseResults } from '../pulse/PulseResults.tsx';
import { Revealed } from './Revealed.tsx';
import { Slips } from './Slips.tsx';
import { usePrompt } from '../icebreaker/deck.ts';

type Props = { open: boolean; onClose: () => void };

/** What has been shown in this room before, to be looked at again. */
export function Earlier({ open, onClose }: Props) {
  return (
    <Dialog open={open} title={words.earlier} closeWord={words.close} onClose={onClose} wide>
      <EarlierList />
    </Dialog>
  );
}

function EarlierList() {
  const { session, room } = useRoom();
  const [chosen, choose] = useState<string | null>(null);
  const shown = room.past.filter((activity) => wasShown(activity, session.now()));
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

function Title({ activity }: { activity: Activity }) {
  const prompt = usePrompt(activity.kind === 'icebreaker' ? activity.prompt : null);
  return <span>{activity.kind === 'icebreaker' ? (prompt?.text ?? '') : words.pulseOf}</span>;
}

function LookAgain({ activity }: { activity: Activity }) {
  const { session } = useRoom();
  const gathering = gatheringOf(activity);
  if (gathering === null) return null;
  const now = session.now();

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
        batch={(contributions) =>
          activity.kind === 'pulse' ? (
            <PulseResults activity={activity.id} contributions={contributions} />
          ) : (
            <Slips activity={activity.id} contributions={contributions} named={gathering.named} />
          )
        }
      />
    </>
  );
}
