import type { Element } from 'hast';
import { h } from 'hastscript';
import { oneLine } from '../../../lib/one-line.js';
import type { Phrase } from '../../../locales/status-cells.js';
import { withTimes } from '../words.js';

/** Words in the colour of their tone, which they do not need to be understood. */
export function phraseElement({ text, tone }: Phrase): Element {
  return h('p', { className: [`coverage-${tone}`] }, withTimes(oneLine(text)));
}
