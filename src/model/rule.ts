import type { Agreement } from './agreement.js';
import type { Law } from './citation.js';
import type { Collection } from './collection.js';
import type { Duration } from './duration.js';
import type { Fix, RelatedPlace, Severity } from './finding.js';
import type { Template, Text } from './locale.js';
import type { Located } from './place.js';
import type { Profile } from './profile.js';
import type { IdleSuppression } from './suppression.js';
import type { Timeline } from './timeline.js';

export const RULE_GROUPS = {
  file: { sv: 'filen', en: 'file' },
  frontmatter: { sv: 'frontmatter', en: 'frontmatter' },
  sections: { sv: 'avsnitt', en: 'sections' },
  references: { sv: 'hänvisningar', en: 'references' },
  citations: { sv: 'lagrum', en: 'citations' },
  words: { sv: 'ord', en: 'words' },
  dates: { sv: 'datum', en: 'dates' },
  parties: { sv: 'parter', en: 'parties' },
  collection: { sv: 'samlingen', en: 'collection' },
  suppressions: { sv: 'undantag', en: 'suppressions' },
} as const satisfies Record<string, Text>;

export type RuleGroup = keyof typeof RULE_GROUPS;

/**
 * What a rule needs to be able to read before it can speak: `file` nothing, `text` a readable text,
 * `facts` a frontmatter that is a map, `collection` such a frontmatter and the agreements it is known together with,
 * `findings` a readable text and what the other rules have found in it.
 * A rule whose need is not met is silent, so that one fault gives one finding.
 */
export type Need = 'file' | 'text' | 'facts' | 'collection' | 'findings';

/** A rule is one page: what it is called, what it says, where that is written, how it looks, and how it is found. */
export interface Rule<Data extends object = Record<string, unknown>> {
  readonly name: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** Whether a finding makes the text unfit to publish (CONVENTIONS, "build is a gate"). */
  readonly gate: boolean;
  readonly needs: Need;
  /** Silent for agreements that are history: their status is `ended`, or another one has replaced them. */
  readonly current?: boolean;
  /** Where the demand is written: law, bulletin, specification, or that it is practice. */
  readonly source: Text;
  /** One sentence: what the rule asks for. */
  readonly summary: Text;
  /** What to do about a finding. */
  readonly help: Text;
  readonly message: Template<Data>;
  /** Each sample is a fragment: YAML between `---` fences for frontmatter keys, else a body. `⟦…⟧` marks the expected places. */
  readonly example: Example;
  check(agreement: Agreement, context: Context): Iterable<Report<Data>>;
}

export interface Example {
  readonly bad: string;
  readonly good: string;
  /** Keys that the frontmatter around the bad sample must not have. */
  readonly without?: readonly string[];
  /** Other agreements of the collection, beside both samples: file names and fragments. */
  readonly beside?: Readonly<Record<string, string>>;
  /** The samples are whole files, not fragments: for rules about the file itself. */
  readonly whole?: boolean;
  /** The bad sample as it lies on disk, where that is not its UTF-8. */
  readonly bytes?: (bad: string) => Uint8Array;
}

/** What a rule knows beside the document. */
export interface Context {
  readonly profile: Profile;
  /** The names of all profiles there are. */
  readonly profiles: readonly string[];
  readonly timeline: Timeline;
  /** Empty when nothing is known beside the document. */
  readonly collection: Collection;
  readonly law: Law;
  /** How far "due" and "ending" look ahead. */
  readonly horizon: Duration;
  /** All rules there are. This and what follows is for rules that need the `findings` of the others; empty for these. */
  readonly rules: readonly Rule[];
  /** The suppressions that have had nothing to suppress. */
  readonly idle: readonly IdleSuppression[];
  /** The suppressions that are over, and what they suppressed is told again. */
  readonly returned: readonly IdleSuppression[];
}

/** What a rule yields. */
export interface Report<Data extends object> extends Located {
  readonly data: Data;
  /** Where the rule's own severity does not fit, for instance where the profile sets it. */
  readonly severity?: Severity;
  /** What the fingerprint is made of; the text of the range when left out. */
  readonly evidence?: string;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix;
}

/** Types a rule's page by its data and lets rules of different data stand in one list. */
export function defineRule<Data extends object>(rule: Rule<Data>): Rule {
  return rule as unknown as Rule;
}
