/** A table as RFC 4180 has it: commas, CRLF, quotes where they are needed. The mark in front tells spreadsheets that it is UTF-8. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

/** What a spreadsheet would take for a formula begins with one of these, also after blanks. */
const FORMULA = /^\s*[=+\-@\t\r|%\uFF1D\uFF0B\uFF0D\uFF20]/;

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  // An apostrophe in front makes it text to every spreadsheet.
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
