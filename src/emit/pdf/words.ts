import { isInTypeface } from '../../lib/typeface.js';
import { codeOf, visible } from '../../lib/visible.js';
import type { Inline } from './tree.js';

/**
 * Words on one line, with places to break in runs that are wider than a line. A run of `longest` characters without a space, a
 * hyphen or a slash is no word of a language.
 */
export function words(value: string, longest: number): readonly Inline[] {
  const line = value.replace(/[^\S\u00A0\u202F]+/g, ' ');
  return line
    .split(new RegExp(`([^\\s\\-/]{${longest},})`, 'u'))
    .flatMap((part, index) => (index % 2 === 0 ? [part] : pieces(part)))
    .flatMap((part, index): readonly Inline[] => [
      ...(index > 0 ? [{ type: 'gap' } as const] : []),
      ...(part === '' ? [] : [{ type: 'text', value: part } as const]),
    ]);
}

const PIECE = /.{1,8}\p{M}*/gsu;

function pieces(run: string): readonly string[] {
  return run.match(PIECE) ?? [];
}

/**
 * A text that can be set: composed, with what cannot be seen but changes how it is read told as its code, and so is what the
 * typeface lacks, which PDF/UA-1 refuses. A byte order mark within a text, which no PDF may have, is the joiner it stands for.
 */
export function settable(text: string): string {
  return visible(text.normalize('NFC'))
    .replaceAll('\uFEFF', '\u2060')
    .replace(CHARACTER, (character) => (isInTypeface(character) ? character : `[${codeOf(character)}]`));
}

/** All but what has no form of its own, and the ends of lines of code. */
const CHARACTER = /[^\p{Default_Ignorable_Code_Point}\t\n\x20-\x7E]|[\u115F\u1160\u3164\uFFA0]/gu;

/** An address in ASCII, as a PDF must have it (ISO 32000-1, 12.6.4.7). */
export function asciiAddress(url: string): string {
  return url.replace(/\p{Cs}/gu, '\uFFFD').replace(/[^\x21-\x7E]/gu, (character) => encodeURIComponent(character));
}
