/** Where one UTF-16 unit of a text stands in a file; `end` is exclusive. */
export interface UnitPlace {
  readonly start: number;
  readonly end: number;
}

/**
 * Where each unit of a Markdown text stands, given how the text is `written` from the offset `from` on. A backslash escape
 * and a character reference (`&aring;`) stand as a whole for what they mean; the marks of quotes and lists at the beginning
 * of a line, and white space at its end, stand for nothing. Linear time.
 */
export function placeUnits(text: string, written: string, from: number): readonly UnitPlace[] {
  if (text === written)
    return Array.from({ length: text.length }, (_, at) => ({ start: from + at, end: from + at + 1 }));
  const places: UnitPlace[] = [];
  let at = 0;
  for (let index = 0; index < text.length; index++) {
    at = skipMarks(text, index, written, at);
    const length = lengthAt(written, at, text[index] ?? '');
    const before = places.at(-1);
    places.push(length === 0 && before ? before : { start: from + at, end: from + at + length });
    at += length;
  }
  return places;
}

/** Steps over what a line ends and begins with that is no text. */
function skipMarks(text: string, index: number, written: string, at: number): number {
  if (isLineEnd(text[index])) return at + match(/[ \t]*(?=[\r\n])/y, written, at).length;
  if (!isLineEnd(text[index - 1])) return at;
  const marks = match(/[ \t>]*/y, written, at);
  const isMeant = match(MEANT_GREATER, written, at + marks.length) !== '';
  const own = text[index] === '>' && !isMeant ? match(/[ \t>]*/y, text, index) : '';
  return at + marks.length - (marks.endsWith(own) ? own.length : 0);
}

function isLineEnd(unit: string | undefined): boolean {
  return unit === '\n' || unit === '\r';
}

/** How many units of the file stand for one of the text; 0 for the later parts of a character whose reference is passed. */
function lengthAt(written: string, at: number, unit: string): number {
  const first = written[at];
  if (first === '\\' && written[at + 1] === unit && /[!-/:-@[-`{-~]/.test(unit)) return 2;
  if (first === '&' && /[\uDC00-\uDFFF]/.test(unit)) return 0;
  if (first === '&') return match(unit === '&' ? MEANT_AMPERSAND : REFERENCE, written, at).length;
  return first === unit ? 1 : 0;
}

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/y;
const MEANT_AMPERSAND = /&(?:(?:amp|AMP|#0*38|#[xX]0*26);)?/y;
/** A `>` that cannot be the mark of a quote. */
const MEANT_GREATER = /\\>|&(?:gt|GT|#0*62|#[xX]0*3[eE]);/y;

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
