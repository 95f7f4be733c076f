import { shortened } from '../../lib/shortened.js';
import { PAGE_WORDS } from '../../locales/page-words.js';
import { STATE_WORDS } from '../../locales/time-words.js';
import type { Agreement } from '../../model/agreement.js';
import type { EmitContext } from '../../model/emitter.js';
import { stateWords, titleOf } from '../facts/state.js';
import { settable } from './words.js';

/** What programs and catalogues read of the file. The date is the day that the file speaks of. */
export function metadataOf(agreement: Agreement, context: EmitContext) {
  const { mark, forced, sentence, renewing, computed } = stateWords(agreement, context);
  const { id, notice, parties, reference } = agreement;
  const name = nameOf(agreement, context);
  const [year, month, day] = context.timeline.day.split('-').map(Number);
  return {
    title: mark === undefined ? name : `${mark}: ${name}`,
    authors: parties.map((party) => onOneLine(party.name)),
    description: onOneLine([sentence, forced, renewing, computed, notice].filter(Boolean).join(' ')),
    keywords: [PAGE_WORDS.kind[context.locale], id, ...reference.map(({ number }) => number)]
      .filter((word) => word !== undefined)
      .map(onOneLine),
    date: [year, month, day],
  };
}

/** The title; PDF/UA-1 refuses one in which nothing can be seen. */
export function nameOf(agreement: Agreement, context: EmitContext): string {
  const name = titleOf(agreement, context);
  return settable(name).trim() === '' ? PAGE_WORDS.untitled[context.locale] : name;
}

/** What stands above the text of each page but the first. */
export function runningHead(agreement: Agreement, context: EmitContext) {
  const { locale, timeline } = context;
  const { mark } = stateWords(agreement, context);
  return {
    title: shortened(nameOf(agreement, context), LONGEST_HEAD),
    mark: mark ?? null,
    state: `${PAGE_WORDS.status[locale]} ${timeline.day}: ${STATE_WORDS[timeline.state][locale]}`,
  };
}

/** As many characters as there is room for beside the state. */
const LONGEST_HEAD = 70;

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
