import { oneLine } from '../lib/one-line.js';
import type { Phrase, Tone } from '../locales/status-cells.js';
import type { Paint } from '../model/reporter.js';
import type { CellLine } from './columns.js';

/** A phrase as a cell takes it, in the colour of its tone. */
export function phraseLine({ text, tone }: Phrase, paint: Paint): CellLine {
  const paints: Readonly<Record<Tone, CellLine['paint'] | undefined>> = {
    bad: paint.error,
    wait: paint.warning,
    good: paint.good,
    faint: paint.faint,
    plain: undefined,
  };
  const own = paints[tone];
  return own ? { text: oneLine(text), paint: own } : { text: oneLine(text) };
}
