import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Checkbox } from '#components/ui/Checkbox.tsx';
import { x } from '#components/ui/icons.ts';
import { Status } from '#components/ui/Status.tsx';
import type { Report } from '#domain/form/report.ts';
import { trend } from '#locale/feedback-trend.ts';
import { longDay } from '../../shared/days.ts';
import { Removed } from '../../shared/Removed.tsx';
import type { Entry, Reports } from './use-reports.ts';

type Props = {
  reports: Reports;
  /** The reports in use in the order of their days, and among them the one that the page shows, kept or not. */
  beside: readonly Report[];
  current?: Report;
  /** Shows one of them whole, where the page can. */
  onLook?: (report: Report) => void;
  children?: ComponentChildren;
};

const words = trend.kept;

/** The results at hand: which of them are laid side by side, and what is kept of them. */
export function SideBySide({ reports, beside, current, onLook, children }: Props) {
  const { entries, removed } = reports;
  const [said, announce] = useState('');
  const nthOf = ({ id }: Report) => beside.findIndex((report) => report.id === id) + 1;
  const isListed = current === undefined || entries.some(({ report }) => report.id === current.id);

  return (
    <section class="side-by-side no-print">
      <h2>{words.title}</h2>
      {entries.length > 0 && <p class="muted">{words.lede}</p>}
      <ul role="list">
        {entries.map((entry) => (
          <EntryRow
            key={entry.report.id}
            entry={entry}
            nth={nthOf(entry.report)}
            reports={reports}
            onAnnounce={announce}
            onLook={onLook}
          />
        ))}
        {!isListed && (
          <li class="entry">
            <p class="entry__current">
              {words.current({ nth: nthOf(current), title: current.title, day: longDay(current.made) })}
            </p>
          </li>
        )}
      </ul>
      <Removed
        message={removed === null ? '' : words.removed({ title: removed.report.title })}
        undoWord={words.undo}
        onUndo={reports.undo}
      />
      <Status message={said} />
      {children}
    </section>
  );
}

function EntryRow({
  entry: { report, isKept, isUsed },
  nth,
  reports,
  onAnnounce,
  onLook,
}: {
  entry: Entry;
  nth: number;
  reports: Reports;
  onAnnounce: (said: string) => void;
  onLook: Props['onLook'];
}) {
  const place = useRef<HTMLLIElement>(null);
  const keep = async () => {
    const isDone = await reports.keep(report);
    onAnnounce(isDone ? words.kept(named) : words.notKept(named));
    // The button is gone then.
    if (isDone) place.current?.querySelector('input')?.focus();
  };
  const named = { title: report.title, day: longDay(report.made) };
  const count = report.released
    ? words.answers({ count: report.answered })
    : words.unread({ count: report.answered });

  return (
    <li class="entry" ref={place}>
      <Checkbox
        label={isUsed ? words.form({ nth, ...named }) : words.notUsed(named)}
        hint={`${count}. ${isKept ? words.onDevice : words.onPage}.`}
        checked={isUsed}
        onChange={(checked) => reports.use(report.id, checked)}
      />
      <div class="entry__acts">
        {onLook !== undefined && (
          <Button name={words.look(named)} onPress={() => onLook(report)}>
            {words.lookShort}
          </Button>
        )}
        {!isKept && (
          <Button name={words.keep(named)} onPress={() => void keep()}>
            {words.keepShort}
          </Button>
        )}
        <Button
          kind="quiet"
          icon={x}
          name={words.remove(named)}
          onPress={() => {
            onAnnounce('');
            reports.remove(report.id);
          }}
        >
          {words.removeShort}
        </Button>
      </div>
    </li>
  );
}
