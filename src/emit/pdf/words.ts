import { isInTypeface } from '../../lib/typeface.js';
import { codeOf, visible } from '../../lib/visible.js';
import type { Inline } from './tree.js';

/**
 * Words on one line, with places to break where the author has put one (U+200B) and in runs that are wider than a line. A run of
 * `longest` characters without a space, a hyphen or a slash is no word of a language.
 */
export function words(value: string, longest: number): readonly Inline[] {
  const line = value.replace(/[^\S\u00A0\u202F\uFEFF]+/g, ' ');
  return line
    .split('\u200B')
    .flatMap((part) => broken(part, longest))
    .flatMap((part, index): readonly Inline[] => [
      ...(index > 0 ? [{ type: 'gap' } as const] : []),
      ...(part === '' ? [] : [{ type: 'text', value: part } as const]),
    ]);
}

function broken(part: string, longest: number): readonly string[] {
  return part
    .split(new RegExp(`([^\\s\\-/]{${longest},})`, 'u'))
    .flatMap((run, index) => (index % 2 === 0 ? [run] : pieces(run)));
}

const PIECE = /.{1,8}\p{M}*/gsu;

function pieces(run: string): readonly string[] {
  return run.match(PIECE) ?? [];
}

/**
 * A text that can be set: composed, with what cannot be seen but changes how it is read told as its code, and so is what the
 * typeface lacks, which PDF/UA-1 refuses. What is never seen (soft hyphens, joiners) is left out: a reader that searches for the
 * word would not find it.
 */
export function settable(text: string): string {
  return visible(text.normalize('NFC'))
    .replace(UNSEEN, '')
    .replace(SPECIAL, (character) => (isInTypeface(character) ? character : `[${codeOf(character)}]`));
}

/** What has no form of its own (UAX #44), but fillers, which have a width. */
const UNSEEN = /(?![\u115F\u1160\u3164\uFFA0])\p{Default_Ignorable_Code_Point}/gu;

/** What a typeface may lack. */
const SPECIAL = /[^\t\n\x20-\x7E]/gu;

/** An address in ASCII, as a PDF must have it (ISO 32000-1, 12.6.4.7). */
export function asciiAddress(url: string): string {
  return url.replace(/\p{Cs}/gu, '\uFFFD').replace(/[^\x21-\x7E]/gu, (character) => encodeURIComponent(character));
}
