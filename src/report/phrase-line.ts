import { printable } from '../lib/printable.js';
import type { Phrase, Tone } from '../locales/status-cells.js';
import type { Paint } from '../model/reporter.js';
import type { CellLine } from './columns.js';

/** A phrase, on one line and with its no-break spaces, as a cell takes it, in the colour of its tone. */
export function phraseLine({ text, tone }: Phrase, paint: Paint): CellLine {
  const paints: Readonly<Record<Tone, CellLine['paint'] | undefined>> = {
    bad: paint.error,
    wait: paint.warning,
    good: paint.good,
    faint: paint.faint,
    plain: undefined,
  };
  const own = paints[tone];
  const words = printable(text);
  return own ? { text: words, paint: own } : { text: words };
}
