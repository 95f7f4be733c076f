import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';

/** A list or table that is the matrix of its section, by the name of which it is told from others. */
interface MatrixMark {
  matrix?: string;
}

declare module 'mdast' {
  interface ListData extends MatrixMark {}
  interface TableData extends MatrixMark {}
}

/** A responsibility matrix that was written as a list of three levels: area → party → duties. */
export interface Matrix {
  /** The name of the section that it stands in. */
  readonly section: string;
  /** A column for each party, in the order they are first named. */
  readonly parties: readonly (readonly PhrasingContent[])[];
  readonly rows: readonly MatrixRow[];
}

interface MatrixRow {
  readonly area: readonly RootContent[];
  /** One for each party; empty where the area says nothing of it. */
  readonly cells: readonly (readonly RootContent[])[];
}

/** More columns than this are no table for a page. */
const MOST_PARTIES = 8;

/** Reads the list as rows and columns; undefined when it is no matrix, or when some of its text has no place in such a table. */
export function readMatrix(list: List): Matrix | undefined {
  const section = list.data?.matrix;
  if (section === undefined) return undefined;
  const areas = list.children.map(readArea);
  const labels = new Map(areas.flatMap((area) => area?.parties.map(({ key, label }) => [key, label] as const) ?? []));
  if (labels.size > MOST_PARTIES) return undefined;
  const rows: MatrixRow[] = [];
  for (const area of areas) {
    if (!area) return undefined;
    const cells = [...labels.keys()].map((key) =>
      area.parties.flatMap((party) => (party.key === key ? party.duties : [])),
    );
    rows.push({ area: area.label, cells });
  }
  return { section, parties: [...labels.values()], rows };
}

interface Area {
  readonly label: readonly RootContent[];
  readonly parties: readonly PartyDuties[];
}

interface PartyDuties {
  readonly key: string;
  readonly label: readonly PhrasingContent[];
  readonly duties: readonly RootContent[];
}

function readArea({ children }: ListItem): Area | undefined {
  const last = children.at(-1);
  const label = children.slice(0, -1);
  if (last?.type !== 'list' || label.length === 0 || label.some(({ type }) => type === 'list')) return undefined;
  const parties = last.children.map(readParty);
  const known = parties.filter((party) => party !== undefined);
  return known.length === parties.length ? { label, parties: known } : undefined;
}

/** A party's label becomes a column's head, said once for all areas: it can only be words. */
function readParty({ children }: ListItem): PartyDuties | undefined {
  const [first, ...duties] = children;
  if (first?.type !== 'paragraph' || !first.children.every(isPlain)) return undefined;
  const value = wordsOf(first).replace(/\s*:\s*$/, '');
  const label: PhrasingContent[] = [{ type: 'text', value }];
  return { key: value.normalize('NFC'), label, duties };
}

function isPlain(node: PhrasingContent): boolean {
  if (node.type === 'link') return node.data?.isLaw === true;
  if (node.type === 'emphasis' || node.type === 'strong') return node.children.every(isPlain);
  return node.type === 'text';
}
