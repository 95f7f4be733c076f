import type { Range } from '../../model/place.js';
import type { Entry } from '../../model/source.js';
import type { Lines } from '../lines.js';
import { parentOf } from '../pointer.js';
import type { Fault } from './faults.js';

/** A text with values that have places in it. */
export interface PlacedText {
  readonly text: string;
  readonly lines: Lines;
  /** What stands where, by JSON Pointer. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The place of the whole. */
  readonly range: Range;
}

/** The value; for unknown keys, keys without value and whole maps and lists, the key; the parent for what is missing. */
export function placeOfFault({ pointer, keyword, value }: Fault, source: PlacedText): Range {
  if (keyword === 'required') return placeOfWhole(parentOf(pointer), source);
  const isScalar = typeof value !== 'object' && keyword !== 'additionalProperties' && keyword !== 'propertyNames';
  return (isScalar && source.entries.get(pointer)?.value) || placeOfWhole(pointer, source);
}

/** The key of a map or list, or the first line of one in a list. */
function placeOfWhole(pointer: string, { entries, lines, text, range }: PlacedText): Range {
  const entry = entries.get(pointer);
  if (!entry || pointer === '') return range;
  if (entry.key) return entry.key;
  const { start, end } = entry.value;
  const firstLine = /^[^\r\n]*/.exec(text.slice(start.offset, end.offset))?.[0].trimEnd() ?? '';
  return lines.range(start.offset, start.offset + firstLine.length);
}
