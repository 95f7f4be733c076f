import type { Element } from 'hast';
import { h } from 'hastscript';
import { FORM_NAMES, SUCCESSOR, COLLECTION_WORDS as WORDS } from '../../../locales/collection-words.js';
import { type Phrase, statusCells } from '../../../locales/status-cells.js';
import { partiesInShort } from '../../../locales/status-names.js';
import { STATUS_WORDS } from '../../../locales/status-words.js';
import { type Agreement, nameOf } from '../../../model/agreement.js';
import { theOne } from '../../../model/collection.js';
import type { Locale, Text } from '../../../model/locale.js';
import type { StatusRow } from '../../../model/status.js';
import { STATE_TONES, stateWords } from '../../facts/state.js';
import type { Site } from '../site.js';
import { languageIn, separated, titleLink, withTimes } from '../words.js';
import type { Entry } from './groups.js';

/** One agreement of the list: what it is called, between whom, where it stands, what comes next, and what it has to do with others. */
export function entryItem({ row, locals }: Entry, site: Site, locale: Locale, isLocal = false): Element {
  const under = locals.map((local) => entryItem({ row: local, locals: [] }, site, locale, true));
  return h('li', { className: ['entry', STATE_TONES[row.timeline.state]] }, [
    h('div', [
      h('div', [heading(row, site, locale, isLocal), ...identity(row, site, locale)]),
      h('div', [
        ...state(row, site, locale),
        ...deadlines(row, locale),
        ...relations(row, site, locale, isLocal),
        ...otherForms(row, site, locale),
      ]),
    ]),
    ...(under.length > 0
      ? [
          h('p', { className: ['entry-locals'] }, `${WORDS.locals[locale]}:`),
          h('ul', { className: ['entries'] }, under),
        ]
      : []),
  ]);
}

function heading({ agreement, timeline }: StatusRow, site: Site, locale: Locale, isLocal: boolean): Element {
  const { mark } = stateWords(agreement, { locale, timeline, forced: isForced(agreement, site) });
  const marked = mark === undefined ? [] : [h('span', { className: ['mark'] }, mark), ' '];
  return h(isLocal ? 'h4' : 'h3', [...marked, titleLink(agreement, site, locale)]);
}

function identity({ agreement }: StatusRow, site: Site, locale: Locale): readonly Element[] {
  const { subtitle } = agreement;
  const parties = partiesInShort(agreement, locale);
  return [
    ...(subtitle === undefined || site.nameOf(agreement) !== nameOf(agreement)
      ? []
      : [h('p', languageIn(agreement, locale), subtitle)]),
    ...(parties === ''
      ? []
      : [h('p', { className: ['entry-parties'] }, `${STATUS_WORDS.parties[locale]}: ${parties}`)]),
  ];
}

/** What takes its place is told, with a link, among the relations. */
function state({ agreement, timeline }: StatusRow, site: Site, locale: Locale): readonly Element[] {
  const alone = { ...timeline, replacedBy: undefined };
  const context = { locale, timeline: alone, forced: isForced(agreement, site) };
  const { sentence, renewing, forced } = stateWords(agreement, context);
  const more = renewing === undefined ? [] : withTimes(` ${renewing}`);
  const warning = forced === undefined ? [] : [h('p', { className: ['entry-overdue'] }, h('strong', forced))];
  return [...warning, h('p', [h('strong', withTimes(sentence)), ...more])];
}

function isForced({ id }: Agreement, { forced }: Site): boolean {
  return id !== undefined && forced.has(id);
}

/** "Försenat: uppföljning 2024-06-01 (2 år)". */
function deadlines(row: StatusRow, locale: Locale): readonly Element[] {
  const { overdue, next } = statusCells(row, locale);
  return [
    ...(row.overdue.length > 0 ? [told(STATUS_WORDS.overdue, overdue, 'entry-overdue', locale)] : []),
    ...(row.next ? [told(STATUS_WORDS.next, next, 'entry-next', locale)] : []),
  ];
}

function told(label: Text, phrases: readonly Phrase[], className: string, locale: Locale): Element {
  const words = phrases.map(({ text }) => text).join('; ');
  return h('p', { className: [className] }, [h('strong', `${label[locale]}:`), ' ', ...withTimes(words)]);
}

/** The parent is not told again of one that is shown under it. */
function relations(
  { agreement, timeline }: StatusRow,
  site: Site,
  locale: Locale,
  isLocal: boolean,
): readonly Element[] {
  const { collection } = site;
  const others = (ids: readonly (string | undefined)[]) =>
    ids.flatMap((id) => (id === agreement.id ? [] : (theOne(collection, id) ?? [])));
  const { replacedBy, state } = timeline;
  const successor = SUCCESSOR[state === 'replaced' ? 'has' : 'will'];
  return [
    ...relation(WORDS.buildsOn[locale], isLocal ? [] : others([agreement.parent]), site, locale),
    ...relation(WORDS.replaces[locale], others(agreement.replaces.map(({ id }) => id)), site, locale),
    ...(replacedBy ? relation(successor[locale](replacedBy.from), [replacedBy.by], site, locale) : []),
  ];
}

function relation(label: string, agreements: readonly Agreement[], site: Site, locale: Locale): readonly Element[] {
  if (agreements.length === 0) return [];
  const links = [...agreements]
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'sv'))
    .map((one) => titleLink(one, site, locale));
  return [h('p', [...withTimes(`${label} `), ...separated(links)])];
}

/** "Andra format: PDF, JSON". */
function otherForms({ agreement }: StatusRow, site: Site, locale: Locale): readonly Element[] {
  const { html: _, ...files } = site.files.get(agreement.id ?? '') ?? {};
  const links = Object.entries(files).map(([form, file]) => h('a', { href: file }, FORM_NAMES[form] ?? form));
  return links.length === 0
    ? []
    : [h('p', { className: ['entry-files'] }, [`${WORDS.otherForms[locale]}: `, ...separated(links)])];
}
