/**
 * Escapes what Pandoc's Markdown reads as syntax but CommonMark does not (Pandoc User's Guide, "Pandoc's Markdown"): citations
 * `@`, mathematics `$`, raised and lowered `^` `~`, attributes `{`, HTML `<`, TeX `\`, and the `smart` signs `'` `"` `--` `...`.
 * Takes text in which CommonMark's own signs are escaped already.
 */
export function escapePandoc(written: string): string {
  return written.replace(SIGNS, (signs) => {
    if (signs.length === 2 && signs.startsWith('\\')) return signs;
    return [...signs].map((sign) => `\\${sign}`).join('');
  });
}

/** An escape that is there already, or a sign that needs one. */
const SIGNS = /\\[!-/:-@[-`{-~]|\\|[@$^~{<'"]|-{2,}|\.{3,}/g;

/**
 * Escapes what Pandoc reads as syntax at the start of a line: its lists (`a)`, `(2)`, `iv.`, `#.`), definitions and fenced divs
 * (`:`), line blocks (`|`), grid tables (`+`), captions (`Table:`), and boxes to tick (`[ ]`), which only a no-break space stops.
 */
export function escapeStart(line: string): string {
  return line
    .replace(/^(\(?(?:\d+|[a-z]|[ivxlcdm]+|\\?#))([.)])(?=\s|$)/i, '$1\\$2')
    .replace(/^[:|+]/, '\\$&')
    .replace(/^(table):/i, '$1\\:')
    .replace(/^(\\\[[ x]\\?\]) /i, '$1\u00A0');
}
