import { useEffect, useRef, useState } from 'preact/hooks';
import type { Device } from '#client/device/device.ts';
import type { Results } from '#client/form/form-results.ts';
import type { ResultsWatch } from '#client/form/watch-results.ts';
import { FeedbackFrame } from '../../shared/FeedbackFrame.tsx';
import { Button } from '#components/ui/Button.tsx';
import { Status } from '#components/ui/Status.tsx';
import { report as page } from '#locale/feedback-report.ts';
import { results as words } from '#locale/feedback-results.ts';
import { momentOf } from '../../shared/days.ts';
import { EraseForm, SideBySide } from './lazy-parts.ts';
import { TakeAlong, TooFew } from '../report/lazy-parts.ts';
import { ReportView } from '../report/ReportView.tsx';
import { trendLines, useReports } from '../trend/use-reports.ts';

type Props = {
  results: Extract<Results, { status: 'closed' }>;
  watch: ResultsWatch;
  device: Device;
  /** It was open a moment ago, on this very page. */
  isNews: boolean;
};

/** A form that is closed: everything at once, or why there is nothing. */
export function ClosedForm({ results, watch, device, isNews }: Props) {
  const { report, unreadable, expiresAt } = results;
  const [isErasing, setIsErasing] = useState(false);
  const reports = useReports(device);
  const top = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone; what it was pressed for is read next.
  useEffect(() => {
    if (isNews) top.current?.focus();
  }, [isNews]);

  const { beside, lines } = trendLines(reports, report);
  const erase = (
    <Button kind="quiet" onPress={() => setIsErasing(true)}>
      {words.erase}
    </Button>
  );

  return (
    <FeedbackFrame width="page">
      {report.released ? (
        <>
          <ReportView report={report} unreadable={unreadable} lines={lines} beside={beside} top={top} />
          <TakeAlong report={report} reports={reports} until={page.take.until({ when: momentOf(expiresAt) })}>
            {erase}
          </TakeAlong>
          {(reports.entries.length > 0 || reports.removed !== null) && (
            <SideBySide reports={reports} beside={beside} current={report} />
          )}
          <p class="no-print">
            <a class="btn" href="/feedback/results">
              {page.take.over}
            </a>
          </p>
        </>
      ) : (
        <>
          <TooFew report={report} unreadable={unreadable} isNews={isNews} />
          <p>{erase}</p>
        </>
      )}
      <Status message={isNews && report.released ? page.closed.opened : ''} hidden />
      {isErasing && <EraseForm watch={watch} onClose={() => setIsErasing(false)} />}
    </FeedbackFrame>
  );
}
