import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { alert, check, wifiOff } from '#components/ui/icons.ts';
import { feedbackAnswer as words } from '#locale/feedback-answer.ts';

type OnItsWayProps = {
  /** It waits in this page alone, and is lost with it. */
  isInPageOnly: boolean;
  /** The server does not find the form, although its time is not over. */
  isLost: boolean;
  onTryNow: () => void;
};

/** The answer is sealed and not there yet. */
export function OnItsWay({ isInPageOnly, isLost, onTryNow }: OnItsWayProps) {
  return (
    <>
      <h1>{words.waiting.title}</h1>
      <div class="notice notice--wait">
        <Icon of={isLost ? alert : wifiOff} />
        {isLost && <b>{words.waiting.lost}</b>}
        <span>
          {isInPageOnly ? words.waiting.inPage : isLost ? words.waiting.keptLost : words.waiting.kept}
        </span>
      </div>
      <div class="acts">
        <Button onPress={onTryNow}>{words.waiting.now}</Button>
      </div>
    </>
  );
}

type SentProps = {
  /** From how many answers on the form is opened; nothing where the form could not be asked. */
  minAnswers: number | undefined;
  onAgain: () => void;
};

/** The answer is there, and this comes next. */
export function Sent({ minAnswers, onAgain }: SentProps) {
  return (
    <>
      <h1>{words.sent.title}</h1>
      <h2 class="form-next">{words.sent.next}</h2>
      <ul class="form-steps">
        <li>{words.sent.count}</li>
        {minAnswers !== undefined && <li>{words.sent.open({ minAnswers })}</li>}
        <li>{words.sent.final}</li>
        <li>{words.sent.device}</li>
      </ul>
      <Again onAgain={onAgain} />
    </>
  );
}

type AlreadyAnsweredProps = {
  isClosed: boolean;
  onAgain: () => void;
};

/** Someone answered here on an earlier visit. */
export function AlreadyAnswered({ isClosed, onAgain }: AlreadyAnsweredProps) {
  return (
    <>
      <h1>{words.answered.title}</h1>
      <div class="notice notice--done">
        <Icon of={check} />
        <span>{words.answered.text}</span>
        {isClosed && <span>{words.answered.closed}</span>}
      </div>
      {!isClosed && <Again onAgain={onAgain} />}
    </>
  );
}

function Again({ onAgain }: { onAgain: () => void }) {
  return (
    <div class="acts acts--apart">
      <p>{words.otherHint}</p>
      <Button onPress={onAgain}>{words.other}</Button>
    </div>
  );
}
