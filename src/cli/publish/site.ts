import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { calendarOf } from '../../emit/collection/calendar.js';
import { collectionJson } from '../../emit/collection/collection-json.js';
import { indexPage } from '../../emit/collection/index-page.js';
import { SITE_FILES, type SiteFile, siteOf } from '../../emit/collection/site.js';
import type { Collection } from '../../model/collection.js';
import type { Day } from '../../model/day.js';
import type { Duration } from '../../model/duration.js';
import type { Emitter } from '../../model/emitter.js';
import type { Locale } from '../../model/locale.js';
import type { Theme } from '../../model/theme.js';
import { statusOf } from '../../overview/status.js';
import { TOOL } from '../tool.js';
import type { Passed } from './gate.js';
import { commonLocale } from './output-locale.js';

/** What the files about a collection are made of. */
export interface SiteOptions {
  readonly day: Day;
  readonly horizon: Duration;
  readonly collection: Collection;
  readonly emitters: readonly Emitter[];
  readonly own: readonly SiteFile[];
  readonly locale?: Locale | undefined;
  /** The plain one when left out. */
  readonly theme?: Theme | undefined;
}

/** One of the collection's own files. */
interface MadeSiteFile {
  readonly file: SiteFile;
  readonly content: string;
}

/** Whether what is built is a collection: all but one single file, or standard input. */
export async function isCollection([path, ...others]: readonly string[], cwd: string): Promise<boolean> {
  if (path === undefined || others.length > 0) return true;
  if (path === '-') return false;
  return !(await stat(resolve(cwd, path)).catch(() => undefined))?.isFile();
}

/** The collection's own files where agreements are built in some forms: a page beside pages, JSON beside JSON, and always a calendar. */
export function siteFiles(emitters: readonly Emitter[]): readonly SiteFile[] {
  const isMade = (form: string | undefined) => form === undefined || emitters.some(({ name }) => name === form);
  return SITE_FILES.filter((file) => isMade(FORMS[file]));
}

const FORMS: Readonly<Partial<Record<SiteFile, string>>> = { 'index.html': 'html', 'collection.json': 'json' };

/** The ids that an agreement cannot have because one of its files would take the place of the build's own, which they name. */
export function takenIds(own: readonly string[], emitters: readonly Emitter[]): ReadonlyMap<string, string> {
  const extensions = emitters.flatMap(({ extension, companion }) => [
    extension,
    ...(companion ? [companion.extension] : []),
  ]);
  return new Map(
    own.flatMap((file) =>
      extensions
        .filter((extension) => file.endsWith(extension))
        .map((extension) => [file.slice(0, -extension.length), file] as const),
    ),
  );
}

/** The file of each form of an agreement. */
export function filesOf(id: string, emitters: readonly Emitter[]): Readonly<Record<string, string>> {
  return Object.fromEntries(emitters.map(({ name, extension }) => [name, `${id}${extension}`]));
}

/** The files about the agreements that are published together. */
export function siteOutputs(passed: readonly Passed[], options: SiteOptions): readonly MadeSiteFile[] {
  const { day, own, collection, emitters, theme } = options;
  const locale = options.locale ?? commonLocale(passed.map(({ agreement }) => agreement));
  const status = statusOf(passed, day, options.horizon);
  const ids = passed.map(({ agreement }) => agreement.id ?? '');
  const files = new Map(ids.map((id) => [id, filesOf(id, emitters)]));
  const forced = new Set(passed.flatMap((one) => (one.forced ? [one.agreement.id ?? ''] : [])));
  const site = siteOf({ status, collection, own, files, forced });
  const lawAsOf = passed[0]?.law.asOf;
  const contents: Readonly<Record<SiteFile, () => string>> = {
    'index.html': () => indexPage(site, { locale, asOf: day, tool: TOOL, theme }),
    'collection.json': () => collectionJson(site, { tool: TOOL, ...(lawAsOf && { lawAsOf }) }),
    'calendar.ics': () => calendarOf(passed, { day, locale, tool: TOOL }),
  };
  return own.map((file) => ({ file, content: contents[file]() }));
}
