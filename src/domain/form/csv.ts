/** A table as RFC 4180 has it: commas, CRLF, quotes where they are needed. The mark in front tells spreadsheets that it is UTF-8. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

/** What a spreadsheet would take for a formula begins with one of these, also after blanks. */
const FORMULA = /^\s*[=+\-@\t\r|%\uFF1D\uFF0B\uFF0D\uFF20]/;
/** What a spreadsheet would take for a number or a date, though someone wrote it as words. */
const NUMBER = /^[\s\d.,:/()$€£¥%-]*\d[\s\d.,:/()$€£¥%-]*(?:e[+-]?\d+)?$/i;
/** A few more words that it would change: true and false, and an error of its own. */
const CHANGED = /^\s*(?:true|false|#\S+)\s*$/i;
/** Signs that some spreadsheet takes for the end of a cell. */
const QUOTED = /[",;|\t\r\n]/;

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  // An apostrophe in front makes it text to every spreadsheet.
  const isGuarded = [FORMULA, NUMBER, CHANGED].some((taken) => taken.test(value));
  const text = isGuarded ? `'${value}` : value;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
