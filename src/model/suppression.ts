import type { EdtfDate } from './edtf.js';
import type { Located } from './place.js';

/** Where a suppression counts (FORMAT, "Suppressing a finding"): on the next line that is not blank, on its own, or in the file. */
export const SUPPRESSION_SCOPES = ['next-line', 'line', 'file'] as const;
type SuppressionScope = (typeof SUPPRESSION_SCOPES)[number];

/**
 * A comment of the author's, in Markdown or in YAML, that says that findings are known and may stand:
 * `<!-- agreement-disable-next-line RULE -- why until=2027-01-01 -->`. Its range is the whole comment.
 */
export interface Suppression extends Located {
  /** What is written after `agreement-`, such as `disable-next-line`; it may be none of ours. */
  readonly directive: string;
  /** Undefined when the directive is none of ours. */
  readonly scope: SuppressionScope | undefined;
  /** The 1-based line that it counts on; undefined for a whole file, and where no line follows. */
  readonly line: number | undefined;
  /** The names of rules as they are written, there or not. */
  readonly rules: readonly SuppressedRule[];
  /** Why: what stands after `--`, without `until`. Undefined when it says nothing. */
  readonly reason: string | undefined;
  readonly until: SuppressionEnd | undefined;
  readonly around: Surroundings;
}

/** What a comment stands in and between: it decides what becomes of that when the comment is taken away. */
export interface Surroundings {
  /** The type (mdast) of the node that holds the comment; `yaml` in the frontmatter. */
  readonly parent: string;
  /** The types of the nodes beside it, other comments left out. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface SuppressedRule extends Located {
  readonly name: string;
}

/** The last day of a suppression. */
export interface SuppressionEnd extends Located {
  readonly text: string;
  /** Undefined when it is no date. Its last day counts. */
  readonly date: EdtfDate | undefined;
}

/** A suppression of one rule that does nothing: it has had nothing to suppress, or is over. */
export interface IdleSuppression {
  readonly suppression: Suppression;
  readonly rule: SuppressedRule;
}
