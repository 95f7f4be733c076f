import type { Text } from './locale.js';
import type { Located, Range } from './place.js';

/** From worst to least. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a rule can be set to. */
export const LEVELS = [...SEVERITIES, 'off'] as const;
export type Level = (typeof LEVELS)[number];

/** Levels, by the rule's name, that take the place of a rule's own; `off` silences it. */
export type RuleSettings = Readonly<Record<string, Level>>;

/** What a rule says of one document, stamped by `check`. */
export interface Finding extends Located {
  readonly rule: string;
  readonly severity: Severity;
  /** Whether the finding makes the text unfit to publish: `build` then writes nothing for the document. */
  readonly gate: boolean;
  readonly message: Text;
  /** What to do now. */
  readonly help: Text;
  readonly path: string;
  /** The `id` of the section it stands in; undefined for the frontmatter and what stands before the first heading. */
  readonly section: string | undefined;
  /** The facts behind the message. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly related: readonly RelatedPlace[];
  readonly fix: Fix | undefined;
  /** Stable over edits elsewhere in the file: made of rule, document id, section and evidence, never of a line. */
  readonly fingerprint: string;
}

/** A finding that is known, and neither told nor counted. */
export interface SilencedFinding extends Finding {
  readonly silenced: Silence;
}

/** Who has said that a finding is known: the author in a comment (FORMAT, "Suppressing a finding"), or a baseline. */
export interface Silence {
  readonly by: 'comment' | 'baseline';
  /** Why, in the author's words. */
  readonly reason: string | undefined;
  /** The last day that it is so. */
  readonly until: string | undefined;
}

/** Another place that explains the finding. */
export interface RelatedPlace extends Located {
  readonly path: string;
  readonly message: Text;
}

/** A change: replaces each range by its text. Ranges do not overlap. */
export interface Fix {
  readonly title: Text;
  readonly edits: readonly Edit[];
  /** A person must read the words round it first: reports tell it, and `--fix` does not make it. Without it the change is safe. */
  readonly proposal?: true;
}

/** Whether a finding has a change that can be made without anybody's looking at it. */
export function isSafelyFixed({ fix }: Pick<Finding, 'fix'>): boolean {
  return fix !== undefined && !fix.proposal;
}

interface Edit {
  readonly range: Range;
  readonly text: string;
}
