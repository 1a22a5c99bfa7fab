import './plan.css';
import { agenda } from '#locale/agenda.ts';
import type { StepInRoom } from './recipe-book.ts';

type Props = { step: StepInRoom };

const words = agenda;

/** For facilitators: the words of one step to read aloud, then what to do and what to watch for. */
export function StepScript({ step }: Props) {
  return (
    <>
      {/* On a small screen it scrolls by itself, so the keyboard has to reach it. */}
      <blockquote class="say__words say__words--step" tabIndex={0}>
        {step.say.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {step.pass !== '' && <p>{step.pass}</p>}
      </blockquote>
      <details class="say__host">
        <summary>{words.host}</summary>
        <ul>
          {step.do.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {step.watchFor !== '' && (
          <p>
            <b>{words.watchFor}</b> {step.watchFor}
          </p>
        )}
      </details>
    </>
  );
}
