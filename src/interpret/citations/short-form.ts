import type { ActWords } from './act-words.js';
import type { Draft } from './drafts.js';
import { NO_PINPOINT } from './pinpoints.js';
import type { Tokens } from './tokens.js';

/** `LSS 9.1`, `HSL 16:3`: section and item, chapter and section, as some write them after an abbreviation. */
export function readShort(work: ActWords, tokens: Tokens): Draft | undefined {
  const at = work.to;
  const sign = tokens.word(at + 1);
  if (!work.short || work.candidates.length === 0 || (sign !== '.' && sign !== ':')) return undefined;
  const isPair = tokens.isKind(at, 'number') && tokens.isKind(at + 2, 'number') && tokens.spaced(at);
  if (!isPair || tokens.spaced(at + 1) || tokens.spaced(at + 2) || isTime(tokens.word(at), tokens.word(at + 2)))
    return undefined;
  const hasLetter = sign === ':' && /^[a-z]$/.test(tokens.word(at + 3)) && !tokens.spaced(at + 3);
  const second = tokens.word(at + 2) + (hasLetter ? ` ${tokens.word(at + 3)}` : '');
  const to = hasLetter ? at + 4 : at + 3;
  const isChapter = sign === ':' && !work.flat;
  const [chapter, section, item] = isChapter
    ? [tokens.word(at), second, undefined]
    : [undefined, tokens.word(at), second];
  const pinpoint = { ...NO_PINPOINT, chapter, section, item, from: at, to };
  const provision = isChapter ? `${chapter} kap. ${section} §` : `${section} § ${item}`;
  return { from: work.from, to, work, pinpoints: [pinpoint], standard: `${provision} ${work.standard}` };
}

/** `08:30`, `13:15`: two digits and two are most likely a time; no provision begins with a nought, or is so long. */
function isTime(first: string, second: string): boolean {
  return (
    first.length > 2 ||
    second.length > 3 ||
    /^0/.test(first) ||
    /^0/.test(second) ||
    (first.length === 2 && second.length === 2)
  );
}
