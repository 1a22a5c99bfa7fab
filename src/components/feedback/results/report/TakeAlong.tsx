import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fetchAhead } from '#client/browser/fetch-ahead.ts';
import { lazyModule } from '#client/browser/lazy-module.ts';
import { Button } from '#components/ui/Button.tsx';
import { printer } from '#components/ui/icons.ts';
import { Status } from '#components/ui/Status.tsx';
import type { Report } from '#domain/form/report.ts';
import { report as page } from '#locale/feedback-report.ts';
import type { Reports } from '../trend/use-reports.ts';

type Props = {
  report: Report;
  reports: Pick<Reports, 'entries' | 'keep'>;
  /** Until when the server can hand it out again, where it can. */
  until?: string;
  children?: ComponentChildren;
};

const words = page.take;
const exports = lazyModule(() => import('./exports.ts'));

/** Every way to take a report along: kept here, as a file, on paper. */
export function TakeAlong({ report, reports, until, children }: Props) {
  const [said, announce] = useState('');
  const isKept = reports.entries.some((entry) => entry.isKept && entry.report.id === report.id);

  // Here before the network can go away.
  useEffect(() => fetchAhead([exports]), []);

  const keep = async () => announce((await reports.keep(report)) ? words.kept : words.notKept);
  const save = async (kind: 'json' | 'csv') => {
    try {
      const { fileOf, saveFile } = await exports.fetch();
      const file = fileOf(kind, report);
      saveFile(file);
      announce(words.saved({ name: file.name }));
    } catch {
      announce(words.failed);
    }
  };

  return (
    <section class="take no-print">
      <div>
        <h2>{words.title}</h2>
        <p class="small muted">{words.text}</p>
        {until !== undefined && <p class="small muted">{until}</p>}
      </div>
      <div>
        <div class="take__acts">
          {!isKept && (
            <Button kind="primary" onPress={() => void keep()}>
              {words.keep}
            </Button>
          )}
          <Button kind="ink" onPress={() => void save('json')}>
            {words.file}
          </Button>
          <Button kind="ink" onPress={() => void save('csv')}>
            {words.csv}
          </Button>
          <Button kind="ink" icon={printer} onPress={() => print()}>
            {words.print}
          </Button>
          {children}
        </div>
        <Status message={said} />
      </div>
    </section>
  );
}
