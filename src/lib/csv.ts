/**
 * Rows as CSV (RFC 4180): commas, CRLF, quotation marks where they are needed. It begins with a byte order mark, for it is
 * people with Excel who open CSV, and without the mark Excel takes UTF-8 for the machine's old character set.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('')}`;
}

/** A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV injection"). */
function toCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
