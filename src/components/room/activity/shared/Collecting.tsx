import { COLLECTION_MS } from '#domain/activity/gathering/gathering.ts';
import { answers as words } from '#locale/answers.ts';
import { useClient } from '../../hooks/use-room.ts';

type Props = {
  activity: string;
  closesAt: number;
  round: 1 | 2;
  now: number;
};

/** The seconds in which the answers come in. Nothing of them is shown. */
export function Collecting({ activity, closesAt, round, now }: Props) {
  const client = useClient();
  const isKept = client.answers.$kept.value.some((answer) => answer.activity === activity && !answer.came);
  const left = Math.min(COLLECTION_MS, Math.max(0, closesAt - now));
  const seconds = Math.max(1, Math.ceil(left / 1000));

  return (
    <div class="collecting">
      <div role="status">
        <p class="collecting__title display">{words.collecting}</p>
        <p>{round === 2 ? words.collectingAgain : words.collectingHint}</p>
        {isKept && <p>{words.yoursWasKept}</p>}
      </div>
      <p class="collecting__clock num" role="timer">
        {words.countdown({ seconds })}
      </p>
    </div>
  );
}
