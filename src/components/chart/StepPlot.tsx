import { DotPlot } from './DotPlot.tsx';
import { MOST_DOTS } from './dots.ts';
import { StepBars } from './StepBars.tsx';

type Props = { counts: readonly number[]; label: string };

/** What people said on a scale: a dot for each of them, bars where they are many. */
export function StepPlot({ counts, label }: Props) {
  const people = counts.reduce((sum, count) => sum + count, 0);
  return people > MOST_DOTS ? (
    <StepBars counts={counts} label={label} />
  ) : (
    <DotPlot counts={counts} label={label} />
  );
}
