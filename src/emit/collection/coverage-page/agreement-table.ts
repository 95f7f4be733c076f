import type { Element } from 'hast';
import { h } from 'hastscript';
import { oneLine } from '../../../lib/one-line.js';
import { COVERAGE_WORDS } from '../../../locales/coverage-words.js';
import { STATE_WORDS } from '../../../locales/time-words.js';
import { nameOf } from '../../../model/agreement.js';
import type { Coverage } from '../../../model/coverage.js';
import type { Locale } from '../../../model/locale.js';
import { captionElement, scrollRegion } from '../../html/scroll-region.js';
import { languageIn } from '../words.js';

const HEADS = ['label', 'agreement', 'state'] as const;

/** What the labels of the page stand for. */
export function agreementTable({ agreements }: Coverage, locale: Locale): Element {
  const caption = COVERAGE_WORDS.counted[locale];
  const heads = HEADS.map((name) => h('th', { scope: 'col' }, COVERAGE_WORDS[name][locale]));
  const body = agreements.map(({ label, agreement, timeline }) =>
    h('tr', [
      h('th', { scope: 'row' }, oneLine(label)),
      h('td', languageIn(agreement, locale), oneLine(nameOf(agreement))),
      h('td', STATE_WORDS[timeline.state][locale]),
    ]),
  );
  const parts = [captionElement(caption), h('thead', h('tr', heads)), h('tbody', body)];
  return scrollRegion(caption, h('table', { className: ['coverage'] }, parts));
}
