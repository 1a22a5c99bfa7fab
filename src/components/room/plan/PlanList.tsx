import './plan.css';
import { Button } from '#components/ui/Button.tsx';
import { agenda as words } from '#locale/agenda.ts';
import type { PlanLine } from './plan.ts';

type Props = {
  lines: readonly PlanLine[];
  /** For facilitators: begin a step now. */
  onBegin?: ((line: PlanLine) => void) | undefined;
  /** For facilitators: do without a step. */
  onLeaveOut?: ((line: PlanLine) => void) | undefined;
};

/** The steps of the plan with their minutes: what is done, what is on, what comes next. */
export function PlanList({ lines, onBegin, onLeaveOut }: Props) {
  return (
    <ol class="plan" role="list">
      {lines.map((line) => (
        <li
          key={line.step.id}
          class="plan__step"
          data-standing={line.standing}
          aria-current={line.standing === 'now' ? 'step' : undefined}
        >
          <span class="plan__dot" aria-hidden="true" />
          <span class="plan__title">
            {line.words.title}
            <span class={line.standing === 'now' || line.standing === 'next' ? 'plan__standing' : 'vh'}>
              {words.states[line.standing]}
            </span>
            {line.words.cut && line.standing === 'ahead' && <span class="plan__cut">{words.isCut}</span>}
          </span>
          <span class="plan__minutes num">{words.minutes({ minutes: line.minutes })}</span>
          {(onBegin !== undefined || onLeaveOut !== undefined) && line.standing !== 'now' && (
            <span class="plan__acts">
              {onBegin !== undefined && (
                <Button
                  kind={line.standing === 'next' ? 'plain' : 'quiet'}
                  name={words.begin({ title: line.words.title })}
                  single
                  onPress={() => onBegin(line)}
                >
                  {words.beginShort}
                </Button>
              )}
              {onLeaveOut !== undefined && line.standing !== 'done' && (
                <Button
                  kind="quiet"
                  name={words.leaveOut({ title: line.words.title })}
                  onPress={() => onLeaveOut(line)}
                >
                  {words.leaveOutShort}
                </Button>
              )}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
