import { answers as words } from '#locale/answers.ts';
import { useSession } from '../use-room.ts';

type Props = {
  activity: string;
  closesAt: number;
  round: 1 | 2;
  now: number;
};

/** The seconds in which the answers come in. Nothing of them is shown. */
export function Collecting({ activity, closesAt, round, now }: Props) {
  const session = useSession();
  const isKept = session.answers.$kept.value.some((answer) => answer.activity === activity && !answer.came);
  const seconds = Math.max(1, Math.ceil((closesAt - now) / 1000));

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
