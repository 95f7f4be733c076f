import type { STATUTORY_GROUPS } from './agreement.js';
import type { Day } from './day.js';
import type { Text } from './locale.js';
import type { Dated } from './status.js';

/** Which parties have agreements in force for which target groups, on a day and around it. */
export interface Coverage {
  readonly day: Day;
  /** The first and last day of the time that is looked at; the day lies in it. */
  readonly from: Day;
  readonly until: Day;
  /** Municipalities first, then regions, associations and others; by name. */
  readonly parties: readonly CoverageParty[];
  /** The agreements that were looked at, by label. */
  readonly agreements: readonly CoveringAgreement[];
  /** The duties of the law first. */
  readonly groups: readonly GroupCoverage[];
  /** The parties, those together whose cells are the same in all groups. */
  readonly rows: readonly CoverageRow[];
  /** The agreements of today that cannot count in any cell. */
  readonly unplaced: readonly Unplaced[];
}

export const COVERED_KINDS = ['municipality', 'region', 'association'] as const;

/** A party that needs agreements. */
export interface CoverageParty {
  readonly name: string;
  /** Undefined when neither an agreement nor the name itself tells it. */
  readonly kind: (typeof COVERED_KINDS)[number] | undefined;
  /** Whether the name stands for several municipalities (`Kommunerna i Exempels län`), which it does not tell apart. */
  readonly isCollective: boolean;
}

/** A target group that parties need agreements for. */
export interface CoverageGroup {
  readonly id: string;
  readonly name: Text;
  /** Set when the law demands an agreement for it. */
  readonly statutory: (typeof STATUTORY_GROUPS)[number] | undefined;
}

/** An agreement, where it stands on the day, and what a table calls it. */
export interface CoveringAgreement extends Dated {
  /** Its id, or its file where it has none or shares it. */
  readonly label: string;
  /** Whether it goes on after the last day of its period unless somebody gives notice. */
  readonly renews: boolean;
}

/** The parties' cells in one group. */
export interface GroupCoverage {
  readonly group: CoverageGroup;
  /** Parties with the same cell together; the uncovered first. */
  readonly rows: readonly GroupRow[];
  readonly tallies: Readonly<Record<TallyKind, Tally>>;
}

export interface GroupRow {
  readonly parties: readonly CoverageParty[];
  readonly cell: CoverageCell;
}

export interface CoverageRow {
  readonly parties: readonly CoverageParty[];
  /** One for each group, in their order. */
  readonly cells: readonly CoverageCell[];
}

/** Whom the law binds one by one, and the others: associations, names that stand for several, and parties of unknown kind. */
export const TALLY_KINDS = ['municipality', 'region', 'other'] as const;
export type TallyKind = (typeof TALLY_KINDS)[number];

/** How many parties there are, and of them those without an agreement and those of whom it cannot be told. */
export interface Tally {
  readonly parties: number;
  readonly uncovered: number;
  readonly unknown: number;
}

/** From worst to best. `unknown`: nothing is known to be in force, but of some agreement it cannot be told. */
export const CELL_STATES = ['uncovered', 'unknown', 'covered'] as const;
export type CellState = (typeof CELL_STATES)[number];

/** One party and one group. */
export interface CoverageCell {
  readonly state: CellState;
  /** All of time, day after day. */
  readonly spans: readonly CoverageSpan[];
  /** The span of the day. */
  readonly now: CoverageSpan;
  /** When the cell is open now, or opens in the time that is looked at; the first such time. */
  readonly gap: CoverageGap | undefined;
  /** Agreements that nobody has adopted yet. */
  readonly proposed: readonly CoveringAgreement[];
}

/** Days on which the same agreements are in force. */
export interface CoverageSpan {
  /** Undefined: as far back as one looks. */
  readonly from: Day | undefined;
  /** Undefined: as far ahead as one looks. */
  readonly until: Day | undefined;
  readonly state: CellState;
  /** By label: those in force; where none is, those of which it cannot be told. */
  readonly agreements: readonly CoveringAgreement[];
  /** Those of them in force that are one too many together, in groups: of any two of a group, neither builds on the other. */
  readonly overlapping: readonly (readonly CoveringAgreement[])[];
  /** Whether they all are in force only if nobody has given notice. */
  readonly isConditional: boolean;
}

/** Whether some day of a span lies in the time that is looked at. */
export function touches(
  { from, until }: Pick<CoverageSpan, 'from' | 'until'>,
  window: Pick<Coverage, 'from' | 'until'>,
): boolean {
  return (from === undefined || from <= window.until) && (until === undefined || until >= window.from);
}

/** Days on which no agreement is in force, between two agreements or beside one. */
export interface CoverageGap {
  /** Undefined when none came before. */
  readonly from: Day | undefined;
  /** Undefined when no agreement is known to come after. */
  readonly until: Day | undefined;
  /** The agreements that were in force up to the gap; none where that cannot be told. */
  readonly after: readonly CoveringAgreement[];
}

/** An agreement that names no party, or no group, of the table, or whose frontmatter cannot be read. */
export interface Unplaced {
  readonly agreement: CoveringAgreement;
  readonly lacks: 'frontmatter' | 'parties' | 'groups';
}
