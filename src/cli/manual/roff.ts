/**
 * Words as roff prints them, whatever they are: nothing in them is a request, an escape or a typographer's quotation mark, and a hyphen
 * stays one that can be copied. What is not ASCII is named, so that no terminal's encoding matters; Swedish letters by the names that
 * also `whatis` and `apropos` know.
 * Source: groff_man_style(7), "Notes"; groff_char(7).
 */
export function roff(words: string): string {
  return words
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\\-'`^~"]|[^\x20-\x7E]/gu, (sign) => ESCAPES[sign] ?? named(sign))
    .replace(/^(?=\.)/, '\\&');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  "'": '\\(aq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
  '"': '\\(dq',
  å: '\\(oa',
  ä: '\\(:a',
  ö: '\\(:o',
  Å: '\\(oA',
  Ä: '\\(:A',
  Ö: '\\(:O',
};

function named(sign: string): string {
  return `\\[u${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

export function bold(words: string): string {
  return `\\fB${roff(words)}\\fR`;
}

export function italic(words: string): string {
  return `\\fI${roff(words)}\\fR`;
}

/** An entry of a list: what is explained, in roff already, and the explanation. */
export function entry(head: string, words: string): string {
  return `.TP\n${head}\n${roff(words)}\n`;
}
