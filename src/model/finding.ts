import type { Text } from './locale.js';
import type { Located, Range } from './place.js';

/** From worst to least. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

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

/** Another place that explains the finding. */
export interface RelatedPlace extends Located {
  readonly path: string;
  readonly message: Text;
}

/** A safe change: replaces each range by its text. Ranges do not overlap. */
export interface Fix {
  readonly title: Text;
  readonly edits: readonly Edit[];
}

interface Edit {
  readonly range: Range;
  readonly text: string;
}
