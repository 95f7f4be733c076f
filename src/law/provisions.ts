import { keyOf, type Provision } from './keys.js';
import { isMapped } from './mapped.js';
import { compareNumbers, joined } from './numbers.js';
import { type NumberList, type Structure, structureOf } from './structure.js';

/**
 * Whether an act has a provision. `no` is sure: its numbers end before, or it is (not) divided into chapters;
 * `unlisted`: the act's numbers are known and this one is not among them, but it may have been merged with another;
 * `unknown`: nothing is known of the numbers.
 */
export type Presence = 'yes' | 'no' | 'unlisted' | 'unknown';

/** Whether an act has a provision, by its last text (the one in force on the register's day, or the one it was repealed with). */
export function presenceOf(act: string, provision: Provision): Presence {
  if (provision.chapter === undefined && provision.section === undefined) return 'unknown';
  if (isMapped(keyOf(act, provision))) return 'yes';
  const structure = structureOf(act);
  if (!structure) return 'unknown';
  return structure.chaptered ? inChapters(act, structure, provision) : inFlatAct(structure, provision);
}

function inFlatAct({ sections }: Structure, { chapter, section }: Provision): Presence {
  return chapter === undefined ? inList(sections.get(''), section) : 'no';
}

/** Of a chapter that only the map knows, as a whole, the sections are not known: they are taken on trust. */
function inChapters(act: string, { chapters, sections }: Structure, { chapter, section }: Provision): Presence {
  if (chapter === undefined) return 'no';
  const presence = inList(chapters, chapter);
  if (presence !== 'yes') return isMapped(keyOf(act, { chapter, section: undefined })) ? 'yes' : presence;
  return section === undefined ? 'yes' : inList(sections.get(joined(chapter)), section);
}

function inList(list: NumberList | undefined, number: string | undefined): Presence {
  if (!list || number === undefined) return 'unknown';
  if (list.listed.has(joined(number))) return 'yes';
  return !list.torn && compareNumbers(number, list.last) > 0 ? 'no' : 'unlisted';
}
