import { Icon } from '#components/ui/Icon.tsx';
import { alert, eyeOff, lock, seat } from '#components/ui/icons.ts';
import { whenOf } from '#components/ui/when.ts';
import { feedbackAnswer } from '#locale/feedback-answer.ts';

type Props = {
  minAnswers: number;
  /** Epoch ms of the server’s clock. */
  expiresAt: number;
};

const words = feedbackAnswer.promises;

/** What happens with an answer, said before anything is written: what is kept from whom, and what can’t be. */
export function Promises({ minAnswers, expiresAt }: Props) {
  const all = [
    { icon: lock, lead: words.sealed, text: words.sealedText },
    { icon: seat, lead: words.together, text: words.togetherText({ minAnswers }) },
    { icon: eyeOff, lead: words.guess, text: words.guessText, mind: true },
    { icon: alert, lead: words.limits, text: words.limitsText, mind: true },
  ];

  return (
    <section class="promises">
      <h2>{words.title}</h2>
      <ul role="list">
        {all.map(({ icon, lead, text, mind }) => (
          <li key={lead} class={mind ? 'promises__mind' : undefined}>
            <Icon of={icon} />
            <span>
              <b>{lead}</b> {text}
            </span>
          </li>
        ))}
      </ul>
      <p class="promises__until">
        <b>{words.until({ when: whenOf(expiresAt, Date.now()) })}</b> {words.untilText}
      </p>
    </section>
  );
}
