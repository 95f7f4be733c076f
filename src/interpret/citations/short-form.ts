import { tellPinpoints } from '../../lib/pinpoint-words.js';
import type { ActWords } from './act-words.js';
import { readPair } from './colon-pair.js';
import type { Draft } from './drafts.js';
import { isChapterWord, readNumber } from './numbers.js';
import { type ReadPinpoint, sectionPinpoint } from './pinpoints.js';
import type { Tokens } from './tokens.js';

/** `LSS 9.1`, `HSL 16:3`, `HSL 3f`: provisions without words or signs, as some write them after an abbreviation. */
export function readShort(work: ActWords, tokens: Tokens): Draft | undefined {
  const { from, to: at, standard } = work;
  if (!work.short || work.candidates.length === 0 || !tokens.spaced(at)) return undefined;
  const pinpoint = readPair(tokens, at, work.flat)?.pinpoint ?? (work.weak ? undefined : readLettered(tokens, at));
  if (!pinpoint) return undefined;
  return { from, to: pinpoint.to, work, pinpoints: [pinpoint], standard: `${tellPinpoints([pinpoint])} ${standard}` };
}

/** `3f`: the letter tells that the number is a section's; `24h` has another letter, and a sign tells by itself. */
function readLettered(tokens: Tokens, at: number): ReadPinpoint | undefined {
  const number = readNumber(tokens, at, false);
  if (!number || tokens.spaced(at + 1) || !/^[a-g]$/.test(tokens.all[at + 1]?.text ?? '')) return undefined;
  const after = tokens.listEnd(at);
  const isCounted = tokens.isKind(after, 'sections') || isChapterWord(tokens.word(after));
  const goesOn = !tokens.spaced(number.to) && tokens.is(number.to, '-', '–', '—', '/', ':');
  return isCounted || goesOn ? undefined : sectionPinpoint(number, undefined, at);
}
