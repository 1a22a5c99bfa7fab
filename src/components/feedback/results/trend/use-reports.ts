import { useEffect, useState } from 'preact/hooks';
import type { Device } from '#client/device/device.ts';
import { forgetReport, keepReport, listReports } from '#client/form/kept-reports.ts';
import type { Report } from '#domain/form/report.ts';
import { oldestFirst, trendOf, type TrendLine } from '#domain/form/trend.ts';

/** A report on this page: kept in this browser or only open, and laid beside the others or not. */
export type Entry = { readonly report: Report; readonly isKept: boolean; readonly isUsed: boolean };

/** The reports on this page, the oldest first, and what can be done with them. */
export type Reports = {
  readonly entries: readonly Entry[];
  /** What was removed last, as long as it can be brought back. */
  readonly removed: Entry | null;
  /** Keeps one in this browser; false where the browser would not. */
  readonly keep: (report: Report) => Promise<boolean>;
  /** Lays one beside the others until the page is left. */
  readonly open: (report: Report) => void;
  readonly use: (id: string, isUsed: boolean) => void;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
};

/** The reports kept on this device, and those opened on this page. */
export function useReports(device: Device): Reports {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [removed, setRemoved] = useState<Entry | null>(null);
  useEffect(() => {
    listReports(device).then(
      (reports) => setEntries((now) => merged(now, reports.map(asKept))),
      () => undefined,
    );
  }, [device]);

  const keep = async (report: Report) => {
    if (device.keeps === 'memory') return false;
    try {
      await keepReport(device, report);
    } catch {
      return false;
    }
    setEntries((now) => merged(now, [asKept(report)]));
    return true;
  };

  return {
    entries,
    removed,
    keep,
    open: (report) => setEntries((now) => merged([{ report, isKept: false, isUsed: true }], now)),
    use: (id, isUsed) =>
      setEntries((now) => now.map((entry) => (entry.report.id === id ? { ...entry, isUsed } : entry))),
    remove: (id) => {
      const entry = entries.find(({ report }) => report.id === id);
      if (entry === undefined) return;
      setRemoved(entry);
      setEntries(entries.filter((other) => other !== entry));
      void forgetReport(device, id).catch(() => undefined);
    },
    undo: () => {
      if (removed === null) return;
      setRemoved(null);
      setEntries((now) => merged(now, [removed]));
      if (removed.isKept) void keepReport(device, removed.report).catch(() => undefined);
    },
  };
}

/** The lines over time of the reports in use, and of one more where a page shows one; and which reports they go through. */
export function trendLines({ entries }: Pick<Reports, 'entries'>, report?: Report) {
  const used = entries.filter(({ isUsed }) => isUsed).map((entry) => entry.report);
  const beside = oldestFirst(report === undefined ? used : [...used, report]);
  const lines: readonly TrendLine[] = trendOf(beside);
  return { beside, lines };
}

function asKept(report: Report): Entry {
  return { report, isKept: true, isUsed: true };
}

/** Both together, the later ones in place of earlier ones of the same form, in the order of their days. */
function merged(entries: readonly Entry[], more: readonly Entry[]): Entry[] {
  const all = new Map([...entries, ...more].map((entry) => [entry.report.id, entry]));
  const ordered = oldestFirst([...all.values()].map(({ report }) => report));
  return ordered.flatMap(({ id }) => all.get(id) ?? []);
}
