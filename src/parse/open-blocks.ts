/** Where the code or HTML that begins on the line at `start` and is open at `from` is closed; the text's end when it never is. */
export function closingOf(text: string, start: number, from: number): number {
  const fence = matchAt(FENCE, text, start)?.groups?.marks;
  const closings = fence === undefined ? closingsOfHtml(text, start, from) : closingsOfFence(text, fence, from);
  const [closing] = closings;
  return closing?.index ?? text.length;
}

/** CommonMark 4.5. */
const FENCE = / {0,3}(?<marks>`{3,}|~{3,})/y;
const FENCES = /(?<=[\r\n]) {0,3}(?<marks>`{3,}|~{3,})[ \t]*(?=[\r\n]|$)/g;

function* closingsOfFence(text: string, opening: string, from: number): Generator<RegExpExecArray> {
  for (const line of matchesFrom(FENCES, text, from)) {
    if (line.groups?.marks?.startsWith(opening)) yield line;
  }
}

/** The kinds of HTML that blank lines do not end (CommonMark 4.6); CDATA as micromark reads it. */
const HTML: readonly { readonly opening: RegExp; readonly closing: RegExp }[] = [
  { opening: / {0,3}<(?:pre|script|style|textarea)/iy, closing: /<\/(?:pre|script|style|textarea)>/gi },
  { opening: / {0,3}<!--/y, closing: /-->/g },
  { opening: / {0,3}<\?/y, closing: /\?>/g },
  { opening: / {0,3}<!\[CDATA\[/y, closing: /(?<!\])(?:\]\])+>/g },
  { opening: / {0,3}<!/y, closing: />/g },
];

function closingsOfHtml(text: string, start: number, from: number): Iterable<RegExpExecArray> {
  const kind = HTML.find(({ opening }) => matchAt(opening, text, start));
  return kind ? matchesFrom(kind.closing, text, from) : [];
}

function* matchesFrom(pattern: RegExp, text: string, from: number): Generator<RegExpExecArray> {
  const own = new RegExp(pattern);
  own.lastIndex = from;
  yield* text.matchAll(own);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
