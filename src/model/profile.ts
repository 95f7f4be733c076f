import type { Severity } from './finding.js';
import type { Text } from './locale.js';
import type { Role } from './role.js';

/** What an authority, or a kind of agreement, asks of a document. Data: see `schemas/profile.schema.json`. */
export interface Profile {
  readonly name: string;
  readonly title: Text;
  readonly about: Text;
  readonly requirements: readonly Requirement[];
  /** What the frontmatter must have beside what the format itself asks for. */
  readonly requiredKeys?: readonly RequiredKey[];
  /** Heading words by which sections are recognised, beside the general ones. */
  readonly words: HeadingWords;
}

/** What is asked for, how much it weighs, and who asks. */
interface Demand {
  readonly severity: Severity;
  /** What the document should tell, in the words of a finding's help. */
  readonly asks: Text;
  /** The law, bulletin or practice that it comes from. */
  readonly source: Text;
  /** How sure it is that the source asks for it; only what is `high` may be an error. */
  readonly sure: 'high' | 'medium' | 'low';
}

/** One role that a document should have a section for. */
export interface Requirement extends Demand {
  readonly role: Role;
  /**
   * The JSON Pointer of what in the frontmatter meets the requirement just as well: `/validity`. Then the rules of that
   * key ask for it, and `section-missing` does not.
   */
  readonly metBy?: string;
}

/** One key that the frontmatter should have. */
export interface RequiredKey extends Demand {
  /** Its JSON Pointer: `/parent`. */
  readonly key: string;
}

/** Patterns of heading words (see `lib/phrase.ts`) by the role that they tell. */
export type HeadingWords = Partial<Readonly<Record<Role, readonly string[]>>>;
