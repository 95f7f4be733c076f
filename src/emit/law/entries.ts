import type { Link, Text } from 'mdast';
import { dayInWords } from '../../lib/day-words.js';
import { LIST_ORIGIN, LIST_STATE } from '../../locales/act-states.js';
import { PAGE_WORDS } from '../../locales/page-words.js';
import type { Locale } from '../../model/locale.js';
import { safeAddress } from '../body/addresses.js';
import { workAddress } from '../body/citation-links.js';
import { lawLink } from '../body/law-link.js';
import type { Plan } from '../body/plan.js';
import { type Line, labelled, lines, listed, text, timed, titled } from '../facts/pieces.js';
import { actState } from './act-state.js';
import type { Cited, CitedWork } from './cited.js';
import { provisionsOf } from './provisions.js';

/** One act or publication of a list, as readers see it. */
export interface Entry {
  /** Its title, which leads to it; of a source with the pages. */
  readonly title: Line;
  /** What is known of an act, and what of it is cited. */
  readonly lines: readonly Line[];
}

/** What stands above a list. */
export function listNote(kind: keyof Cited, { law, day, locale }: Plan): Line {
  const origin = LIST_ORIGIN[locale];
  return kind === 'acts'
    ? inWords(`${origin} ${LIST_STATE[locale]({ day, register: law.asOf })}`, locale)
    : [text(origin)];
}

/** The acts or the other publications that the text cites, by name. */
export function entriesOf(kind: keyof Cited, plan: Plan): readonly Entry[] {
  const read = { acts: actEntry, sources: sourceEntry }[kind];
  return plan.cited[kind].map((work) => read(work, plan));
}

function actEntry(work: CitedWork, plan: Plan): Entry {
  const provisions = provisionPieces(work);
  const label = PAGE_WORDS.provisions[plan.locale];
  return {
    title: [titleOf(work)],
    lines: lines(stateLine(work, plan), provisions.length > 0 && labelled(label, ...listed(...provisions))),
  };
}

/** "Prop. 2008/09:193, s. 19". */
function sourceEntry(work: CitedWork): Entry {
  return { title: listed(titleOf(work), ...provisionPieces(work)), lines: [] };
}

function titleOf({ name, meanings }: CitedWork): Text | Link {
  return titled(name, workAddress(meanings.flatMap(({ places }) => places)));
}

/** "**Upphävd den 1 juli 2025**, ersatt av socialtjänstlagen (2025:400)." */
function stateLine(work: CitedWork, plan: Plan): Line | undefined {
  const clauses = actState(work, plan);
  if (clauses.length === 0) return undefined;
  const isRepealed = work.meanings[0].status === 'repealed';
  const sentence = capitalised(`${clauses.join(isRepealed ? ', ' : '; ')}.`);
  if (!isRepealed) return inWords(sentence, plan.locale);
  const first = clauses[0]?.length ?? 0;
  const strong = inWords(sentence.slice(0, first), plan.locale);
  return [{ type: 'strong', children: [...strong] }, ...inWords(sentence.slice(first), plan.locale)];
}

function provisionPieces(work: CitedWork): readonly (Text | Link)[] {
  return provisionsOf(work).map(({ words, href }) => {
    const url = href === undefined ? undefined : safeAddress(href);
    return url === undefined ? text(words) : lawLink(words, url);
  });
}

function inWords(sentence: string, locale: Locale): Line {
  return timed(sentence, (day) => dayInWords(day, locale));
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
