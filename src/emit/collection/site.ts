import { type Agreement, nameOf } from '../../model/agreement.js';
import type { Collection } from '../../model/collection.js';
import type { Status } from '../../model/status.js';

/** What is told of a collection: the agreements that are published together, and what they are known together with. */
interface SiteFacts {
  /** Where the published agreements stand. */
  readonly status: Status;
  /** All that is known, published or not: the others are told by title, without a link. */
  readonly collection: Collection;
  /** The files of each published agreement, by id and then by form: `html`, `json` … */
  readonly files: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** The ids of those that are published in spite of errors that should have stopped them. */
  readonly forced: ReadonlySet<string>;
  /** The collection's own files that are written. */
  readonly own: readonly SiteFile[];
}

export interface Site extends SiteFacts {
  /** What the site calls an agreement: its title, with its subtitle or id where others have the same. */
  nameOf(agreement: Agreement): string;
}

/** The files about a collection, beside those of its agreements. */
export const SITE_FILES = ['index.html', 'collection.json', 'calendar.ics'] as const;
export type SiteFile = (typeof SITE_FILES)[number];

export function siteOf(facts: SiteFacts): Site {
  const agreements = facts.status.rows.map(({ agreement }) => agreement);
  const titles = countsOf(agreements.map(nameOf));
  const longer = countsOf(agreements.map(withSubtitle));
  return {
    ...facts,
    nameOf: (agreement) => {
      if (!isShared(nameOf(agreement), titles)) return nameOf(agreement);
      const name = withSubtitle(agreement);
      return isShared(name, longer) ? `${nameOf(agreement)} (${agreement.id ?? agreement.source.path})` : name;
    },
  };
}

function withSubtitle(agreement: Agreement): string {
  const { subtitle } = agreement;
  return subtitle === undefined ? nameOf(agreement) : `${nameOf(agreement)} (${subtitle.replace(/\s+/g, ' ')})`;
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function isShared(name: string, counts: ReadonlyMap<string, number>): boolean {
  return (counts.get(name) ?? 0) > 1;
}
