import { firstWhere } from '../lib/first-where.js';
import type { Agreement } from '../model/agreement.js';
import { rangeOf } from '../model/place.js';
import { everySection } from '../model/section.js';
import { asId } from './body/anchors.js';

/** Tells the id, as outputs have it, of the section that an offset of the file is in; undefined before the first heading and in footnotes, which several sections may call. */
export function sectionAt({ sections, footnotes }: Agreement): (offset: number) => string | undefined {
  const all = [...everySection(sections)];
  const notes = footnotes.map(rangeOf).sort((one, other) => one.start.offset - other.start.offset);
  return (offset) => {
    const note = notes[firstWhere(notes.length, (index) => (notes[index]?.end.offset ?? 0) > offset)];
    if (note && note.start.offset <= offset) return undefined;
    const section = all[firstWhere(all.length, (index) => (all[index]?.range.start.offset ?? 0) > offset) - 1];
    return section && asId(section.id);
  };
}
