import { useEffect, useRef, useState } from 'preact/hooks';
import type { Device } from '#client/device/device.ts';
import { FeedbackFrame } from '../../shared/FeedbackFrame.tsx';
import { Button } from '#components/ui/Button.tsx';
import { undo } from '#components/ui/icons.ts';
import type { Report } from '#domain/form/report.ts';
import { myForms as words } from '#locale/feedback-my-forms.ts';
import { trend } from '#locale/feedback-trend.ts';
import { MyForms } from './MyForms.tsx';
import { OpenEarlier } from './OpenEarlier.tsx';
import { SideBySide } from '../trend/SideBySide.tsx';
import { ReportView } from '../report/ReportView.tsx';
import { TakeAlong } from '../report/TakeAlong.tsx';
import { TooFew } from '../report/TooFew.tsx';
import { TrendList } from '../trend/TrendList.tsx';
import { trendLines, useReports } from '../trend/use-reports.ts';

type Props = { device: Device };

/** Everything this device holds of forms: those made here, and results laid side by side. */
export function MyResults({ device }: Props) {
  const reports = useReports(device);
  const [shown, setShown] = useState<Report | null>(null);
  const top = useRef<HTMLHeadingElement>(null);
  // What was pressed is gone from the screen; what it led to is read next.
  const hasMoved = useRef(false);
  useEffect(() => {
    if (hasMoved.current) top.current?.focus();
    hasMoved.current = true;
  }, [shown]);

  if (shown !== null) {
    const { beside, lines } = trendLines(reports, shown);
    return (
      <FeedbackFrame width="page">
        <p class="no-print">
          <Button icon={undo} onPress={() => setShown(null)}>
            {words.back}
          </Button>
        </p>
        {shown.released ? (
          <ReportView report={shown} unreadable={0} lines={lines} beside={beside} top={top} />
        ) : (
          <TooFew report={shown} unreadable={0} />
        )}
        {shown.released && <TakeAlong report={shown} reports={reports} />}
      </FeedbackFrame>
    );
  }

  const { beside, lines } = trendLines(reports);
  return (
    <FeedbackFrame width="page">
      <h1 ref={top} tabIndex={-1}>
        {words.title}
      </h1>
      <p class="lede">{words.lede}</p>
      <MyForms device={device} />
      <section class="over-time">
        <h2>{trend.title}</h2>
        <p>{trend.lede}</p>
        {reports.entries.length === 0 && <p class="muted">{trend.empty}</p>}
        {reports.entries.length > 0 && lines.length === 0 && <p class="muted">{trend.needTwo}</p>}
        {lines.length > 0 && <TrendList lines={lines} beside={beside} />}
      </section>
      <SideBySide reports={reports} beside={beside} onLook={setShown}>
        <OpenEarlier onReport={reports.open} />
      </SideBySide>
    </FeedbackFrame>
  );
}
