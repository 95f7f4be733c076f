import { tellPinpoints } from '../lib/pinpoint-words.js';
import type { CitationFault, Pinpoint } from '../model/citation.js';
import { joined, printed } from './numbers.js';
import { presenceOf } from './provisions.js';
import { type Structure, structureOf } from './structure.js';

/** The first provision that an act surely does not have, if any. */
export function provisionFault(act: string, pinpoints: readonly Pinpoint[]): CitationFault | undefined {
  const missing = pinpoints.find((pinpoint) => presenceOf(act, pinpoint) === 'no');
  const structure = structureOf(act);
  if (!missing || !structure) return undefined;
  const { chapter, section } = missing;
  const provision = tellPinpoints([{ chapter, section }]);
  if (structure.chaptered && chapter === undefined) return { kind: 'no-chapter', provision };
  const last = lastNumber(structure, chapter);
  return last === undefined ? undefined : { kind: 'no-provision', provision, last };
}

/** The highest number where the missing provision would be: `16 kap. 10 §`, `18 kap.`, `30 §`. */
function lastNumber({ chaptered, chapters, sections }: Structure, chapter: string | undefined): string | undefined {
  const own = sections.get(chaptered ? joined(chapter ?? '') : '')?.last;
  if (own !== undefined) return tellPinpoints([{ chapter: chaptered ? chapter : undefined, section: printed(own) }]);
  const last = chapters?.last;
  return last === undefined ? undefined : tellPinpoints([{ chapter: printed(last) }]);
}
