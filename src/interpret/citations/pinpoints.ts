import type { Pinpoint } from '../../model/citation.js';
import type { ListedNumber } from './numbers.js';

/** A pinpoint with the tokens it stands in. */
export type ReadPinpoint = Omit<Pinpoint, 'range' | 'page'> & { readonly from: number; readonly to: number };

/** A pinpoint that names nothing yet. */
export const NO_PINPOINT = {
  chapter: undefined,
  section: undefined,
  paragraph: undefined,
  item: undefined,
  sentence: undefined,
  through: false,
} as const;

/** A section of a chapter, or of an act without chapters. */
export function sectionPinpoint(
  { value, to, through }: ListedNumber,
  chapter: string | undefined,
  from: number,
): ReadPinpoint {
  return { ...NO_PINPOINT, chapter, section: value, through, from, to };
}
