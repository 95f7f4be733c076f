import type { Section } from '../../model/section.js';
import type { Siblings } from './siblings.js';

/**
 * `parent`: the number is not under its parent's; `start`: the first one is not 1; `gap`: numbers are left out;
 * `repeat`: the number of the sibling before it again; `back`: a lower one.
 */
export type NumberFaultKind = 'parent' | 'start' | 'gap' | 'repeat' | 'back';

/** What is wrong with a typed number among those beside it. */
export interface NumberFault {
  readonly kind: NumberFaultKind;
  readonly section: Section;
  readonly number: string;
  /** The number that should have come. */
  readonly wanted: string;
  /** The sibling before it. */
  readonly before: Section | undefined;
}

/** Where a list of siblings has got to. */
interface Count {
  readonly prefix: string | undefined;
  readonly last: number;
  readonly highest: number;
  readonly before: Section | undefined;
}

/**
 * Compares each typed number with its parent's and with the sibling before it; siblings without a typed number count as they are printed.
 * After a fault it goes on from what is written, so that one slip is one fault. Inside attachments, which have no number,
 * the first sibling sets the prefix.
 */
export function* findNumberFaults({ parent, sections }: Siblings): Generator<NumberFault> {
  const above = parent === undefined ? '' : parent.number;
  let count: Count = { prefix: above, last: 0, highest: 0, before: undefined };
  for (const section of sections.filter(({ attachment }) => attachment === undefined)) {
    const number = section.typedNumber;
    const kind = number === undefined ? undefined : kindOf(number, above, count);
    if (number !== undefined && kind) {
      const wanted = [above ?? prefixOf(number), count.last + 1].filter((part) => part !== '').join('.');
      yield { kind, section, number, wanted, before: count.before };
    }
    count = next(count, section);
  }
}

function kindOf(number: string, above: string | undefined, count: Count): NumberFaultKind | undefined {
  const prefix = prefixOf(number);
  if (count.prefix !== undefined && prefix !== above && prefix !== count.prefix) return 'parent';
  const step = lastStep(number);
  if (step === count.last + 1 || step === count.highest + 1) return undefined;
  if (!count.before) return 'start';
  if (step === count.last) return 'repeat';
  return step > count.last ? 'gap' : 'back';
}

function next({ prefix, last, highest, before }: Count, section: Section): Count {
  const number = section.typedNumber ?? section.number;
  if (number === undefined) return { prefix, last, highest, before };
  const step = lastStep(number);
  return {
    prefix: section.typedNumber === undefined ? prefix : prefixOf(number),
    last: step,
    highest: Math.max(highest, step),
    before: section,
  };
}

function prefixOf(number: string): string {
  return number.slice(0, Math.max(0, number.lastIndexOf('.')));
}

function lastStep(number: string): number {
  return Number(number.slice(number.lastIndexOf('.') + 1));
}
