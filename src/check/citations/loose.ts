import { firstWhere } from '../../lib/first-where.js';
import type { Agreement } from '../../model/agreement.js';
import type { LoosePinpoint } from '../../model/citation.js';

/** Chapters and sections without an act, but for those whose act comes a few words later: "8 a § i den upphävda …". */
export function pinpointsWithoutAct({ loosePinpoints, citations, source }: Agreement): readonly LoosePinpoint[] {
  const startOf = (index: number) => citations[index]?.range.start.offset ?? source.text.length;
  return loosePinpoints.filter(({ range: { end } }) => {
    const next = startOf(firstWhere(citations.length, (index) => startOf(index) >= end.offset));
    return next - end.offset > NEAR || !WITHIN.test(source.text.slice(end.offset, next));
  });
}

/** How many characters can stand between a provision and its act. */
const NEAR = 60;

const WITHIN = /^\s+i\s+(?:\p{L}+\s+){1,3}$/u;
