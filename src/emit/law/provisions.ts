import { tellPinpoints } from '../../lib/pinpoint-words.js';
import type { Meaning, Pinpoint } from '../../model/citation.js';
import { lengthToSign } from '../body/provision-spans.js';
import type { CitedWork } from './cited.js';
import { compareWords } from './order.js';

/** A provision or page, or an interval of them, as it is written by the book: `16 kap. 3 §`, `5–12 §§`. */
interface Provision {
  readonly words: string;
  /** Where it, or the first of an interval, can be read. */
  readonly href: string | undefined;
}

/** What is cited in an act or publication, each once and in its own order. */
export function provisionsOf({ meanings }: CitedWork): readonly Provision[] {
  const runs = meanings.flatMap(runsOf);
  const byWords = new Map(runs.map((run) => [tellPinpoints(run.pinpoints), run] as const).reverse());
  return [...byWords]
    .sort(([, one], [, other]) => compare(one.pinpoints[0], other.pinpoints[0]))
    .map(([words, { href }]) => ({ words: withoutBreaks(words), href }));
}

interface Run {
  readonly pinpoints: readonly [Pinpoint, ...Pinpoint[]];
  readonly href: string | undefined;
}

/** One pinpoint, or the two ends of an interval. */
function runsOf({ citation: { pinpoints }, places }: Meaning): readonly Run[] {
  return pinpoints.flatMap((pinpoint, index) => {
    const next = pinpoints[index + 1];
    if (pinpoint.through && index > 0) return [];
    return [{ pinpoints: next?.through ? [pinpoint, next] : [pinpoint], href: places[index]?.href }];
  });
}

const LEVELS = ['chapter', 'section', 'paragraph', 'item', 'sentence', 'page'] as const;

function compare(one: Pinpoint, other: Pinpoint): number {
  const orders = LEVELS.map((level) => compareWords(`${one[level] ?? ''}`, `${other[level] ?? ''}`));
  return orders.find((order) => order !== 0) ?? 0;
}

function withoutBreaks(words: string): string {
  const length = lengthToSign(words);
  return words.slice(0, length).replaceAll(' ', '\u00A0') + words.slice(length);
}
