import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { COLLECTION_SENTENCES, TIMELINE_CAPTION, COLLECTION_WORDS as WORDS } from '../../locales/collection-words.js';
import { FEW, summaryLine } from '../../locales/status-lines.js';
import { STATUS_WORDS } from '../../locales/status-words.js';
import type { Locale } from '../../model/locale.js';
import type { StatusRow } from '../../model/status.js';
import { comingContent, overdueContent } from './index-page/coming.js';
import { entryItem } from './index-page/entry.js';
import { type Group, groupsOf } from './index-page/groups.js';
import { isWithin, timelineRows, windowOf } from './index-page/timeline-rows.js';
import { type SheetContext, sheet } from './sheet.js';
import type { Site } from './site.js';
import { timelinePicture } from './timeline.js';
import { separated, titleLink, withTimes } from './words.js';

/** The front page of a collection: every published agreement by state, what comes next, and a timeline. */
export function indexPage(site: Site, context: SheetContext): string {
  const { locale } = context;
  const groups = groupsOf(site.status.rows);
  const sections = [
    ...groups.map((group) => groupSection(group, site, locale)),
    ...overdueSection(site, locale),
    section('narmast', WORDS.coming[locale], comingContent(site, locale)),
    ...timelineSection(groups, site, locale),
    ...downloadSection(site, locale),
  ];
  return sheet(
    WORDS.title[locale],
    [...opening(sections, site, locale), ...sections.map(({ element }) => element)],
    context,
  );
}

/** A part of the page that the list of contents leads to. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly element: Element;
}

function section(id: string, title: string, content: readonly ElementContent[], className?: string[]): Part {
  return { id, title, element: h('section', { className }, [h('h2', { id }, title), ...content]) };
}

function opening(parts: readonly Part[], { status }: Site, locale: Locale): readonly Element[] {
  const items = parts.map(({ id, title }) => h('li', h('a', { href: `#${id}` }, title)));
  return [
    h('p', withTimes(summaryLine(status, locale))),
    h('nav', { className: ['index-contents'], ariaLabel: WORDS.contents[locale] }, h('ul', items)),
  ];
}

function groupSection({ id, title, entries }: Group, site: Site, locale: Locale): Part {
  const items = entries.map((entry) => entryItem(entry, site, locale));
  const count = rowsOf([{ entries }]).length;
  return section(id, `${title[locale]} (${count})`, [h('ul', { className: ['entries'] }, items)]);
}

/** All agreements of groups, in the order of the page. */
function rowsOf(groups: readonly Pick<Group, 'entries'>[]): readonly StatusRow[] {
  return groups.flatMap(({ entries }) => entries.flatMap(({ row, locals }) => [row, ...locals]));
}

function overdueSection(site: Site, locale: Locale): readonly Part[] {
  const content = overdueContent(site, locale);
  return content.length > 0 ? [section('forsenat', STATUS_WORDS.overdue[locale], content)] : [];
}

function timelineSection(groups: readonly Group[], site: Site, locale: Locale): readonly Part[] {
  const all = rowsOf(groups);
  const known = timelineRows(all, site, locale);
  if (known.length === 0) return [];
  const window = windowOf(known, site.status.day, locale);
  const rows = known.filter((row) => isWithin(row, window));
  const keys = (['good', 'wait', 'bad'] as const).map((tone) => ({ tone, words: WORDS[tone][locale] }));
  const undrawn = all.filter((row) => !timelineRows([row], site, locale).some((one) => isWithin(one, window)));
  const notes = [h('p', WORDS.arrows[locale]), ...undrawnNote(undrawn, site, locale)];
  const picture = timelinePicture(TIMELINE_CAPTION[locale](window), rows, window, keys);
  return [section('tidslinje', WORDS.timeline[locale], [picture, ...notes])];
}

/** How many agreements are not in the picture, and which where they are few. */
function undrawnNote(rows: readonly StatusRow[], site: Site, locale: Locale): readonly Element[] {
  if (rows.length === 0) return [];
  const links = rows.map(({ agreement }) => titleLink(agreement, site, locale));
  const named = rows.length > FEW ? [] : [': ', ...separated(links)];
  return [h('p', [COLLECTION_SENTENCES.notDrawn[locale](rows.length), ...named, '.'])];
}

function downloadSection({ own }: Site, locale: Locale): readonly Part[] {
  const items = DOWNLOADS.filter(({ file }) => own.includes(file)).map(({ file, words }) =>
    h('li', h('a', { href: file }, words[locale])),
  );
  return items.length > 0 ? [section('hamta', WORDS.files[locale], [h('ul', items)], ['index-downloads'])] : [];
}

/** What the files beside the page are for. */
const DOWNLOADS = [
  { file: 'calendar.ics', words: WORDS.calendar },
  { file: 'collection.json', words: WORDS.json },
] as const;
