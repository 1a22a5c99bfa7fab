import { csvOf } from '#domain/form/csv.ts';
import { fileNameOf } from '#domain/form/file-name.ts';
import { packReport, type Report } from '#domain/form/report.ts';
import { tableOf } from '#domain/form/rows.ts';
import { report as words } from '#locale/feedback-report.ts';

/** A file before it is saved. */
export type FileToSave = { readonly name: string; readonly type: string; readonly text: string };

/** A report as a file: whole, to be opened here again, or as a table for a spreadsheet. */
export function fileOf(kind: 'json' | 'csv', report: Report): FileToSave {
  const name = fileNameOf(report.title, report.made, kind);
  return kind === 'json'
    ? { name, type: 'application/json', text: packReport(report) }
    : { name, type: 'text/csv;charset=utf-8', text: csvOf(tableOf(report, words.table)) };
}

/** Hands a file to the browser, which puts it where it puts what is saved. Nothing of it is sent. */
export function saveFile({ name, type, text }: FileToSave): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read it only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
