import type { Citation, Statute } from '../../model/citation.js';
import { isIntroduction, keyOf } from './memory.js';

/** A name that no citation before has given a number may be given one after, in a list of sources. */
export function introducedLater(citations: readonly Citation[]): readonly Citation[] {
  const numbers = new Map<string, string>();
  for (const { work } of [...citations].reverse()) {
    const key = work.kind === 'statute' && !work.amending ? keyOf(work) : undefined;
    if (work.kind === 'statute' && key !== undefined && isIntroduction(work)) numbers.set(key, work.number);
  }
  return citations.map((citation) => {
    const { work } = citation;
    if (work.kind !== 'statute' || work.number !== undefined || work.introduced) return citation;
    const number = numbers.get(keyOf(work) ?? '');
    return number === undefined ? citation : { ...citation, work: withLater(work, number) };
  });
}

function withLater(work: Statute, number: string): Statute {
  return { ...work, introduced: { number, where: 'after' } };
}
