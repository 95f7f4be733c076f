import type { Text } from '../../../model/locale.js';
import type { StatusRow } from '../../../model/status.js';
import type { State } from '../../../model/timeline.js';

/** Agreements that stand alike in time. */
export interface Group {
  readonly id: string;
  readonly title: Text;
  readonly entries: readonly Entry[];
}

/** An agreement, and the local ones of the same group that are shown under it. */
export interface Entry {
  readonly row: StatusRow;
  readonly locals: readonly StatusRow[];
}

/** In the order of the page. */
const GROUPS: readonly { readonly id: string; readonly title: Text; readonly states: readonly State[] }[] = [
  { id: 'galler', title: { sv: 'Gäller', en: 'In force' }, states: ['in-force', 'renewed'] },
  {
    id: 'galler-inte-an',
    title: { sv: 'Gäller inte än', en: 'Not yet in force' },
    states: ['upcoming', 'proposed', 'draft'],
  },
  { id: 'oklart', title: { sv: 'Går inte att avgöra', en: 'Cannot be told' }, states: ['unknown'] },
  { id: 'har-gatt-ut', title: { sv: 'Har gått ut', en: 'Expired' }, states: ['expired'] },
  {
    id: 'ersatta-och-avslutade',
    title: { sv: 'Ersatta och avslutade', en: 'Replaced and ended' },
    states: ['replaced', 'ended'],
  },
];

/** The groups that have agreements, each by title. */
export function groupsOf(rows: readonly StatusRow[]): readonly Group[] {
  return GROUPS.flatMap(({ id, title, states }) => {
    const own = rows.filter(({ timeline }) => states.includes(timeline.state)).sort(byTitle);
    return own.length > 0 ? [{ id, title, entries: nested(own) }] : [];
  });
}

/** Local agreements under the one they build on, one level deep: agreements that build on each other all stand alone. */
function nested(rows: readonly StatusRow[]): readonly Entry[] {
  const ids = new Set(rows.map(({ agreement }) => agreement.id));
  const tops = new Set(rows.filter(({ agreement: { parent } }) => !ids.has(parent) || parent === undefined));
  const topIds = new Set(Array.from(tops, ({ agreement }) => agreement.id));
  const isUnder = ({ agreement: { parent } }: StatusRow) => parent !== undefined && topIds.has(parent);
  return rows
    .filter((row) => tops.has(row) || !isUnder(row))
    .map((row) => ({
      row,
      locals: tops.has(row) ? rows.filter((one) => isUnder(one) && one.agreement.parent === row.agreement.id) : [],
    }));
}

/** As a Swedish reader seeks them; by id where two have one title. */
function byTitle({ agreement: a }: StatusRow, { agreement: b }: StatusRow): number {
  const order = (a.title ?? a.id ?? '').localeCompare(b.title ?? b.id ?? '', 'sv');
  return order !== 0 ? order : (a.id ?? '') < (b.id ?? '') ? -1 : 1;
}
