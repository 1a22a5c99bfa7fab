import type { Report } from './report.ts';
import type { TrendLine } from './trend.ts';

/** Why a form, counted from 1, has no point on some line. */
export type Gap =
  | { readonly nth: number; readonly why: 'unread'; readonly answered: number }
  | { readonly nth: number; readonly why: 'too-few' | 'not-asked' };

/** Every reason once for each form, in the order of the forms. */
export function gapsIn(lines: readonly TrendLine[], reports: readonly Report[]): Gap[] {
  return reports.flatMap((report, index): Gap[] => {
    const nth = index + 1;
    if (!report.released) return [{ nth, why: 'unread', answered: report.answered }];
    const whys = new Set(
      lines.flatMap(({ points }) => {
        const point = points[index];
        return point === undefined || point.shown ? [] : [point.why];
      }),
    );
    return [...whys].map((why) => ({ nth, why }));
  });
}
