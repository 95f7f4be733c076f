import { FACT_LABELS, type FactName } from '../../locales/fact-words.js';
import type { Agreement } from '../../model/agreement.js';
import type { EmitContext } from '../../model/emitter.js';
import type { Locale } from '../../model/locale.js';
import { comingDeadlines, passedDeadlines } from './deadline-lines.js';
import * as documents from './document-lines.js';
import type { Line } from './pieces.js';
import * as relations from './relation-lines.js';
import * as terms from './term-lines.js';

/** One fact of the frontmatter as readers see it: a label and one or more lines. */
export interface Fact {
  readonly label: string;
  readonly lines: readonly Line[];
}

/**
 * What the frontmatter tells, in words and in the order of the format. A requirement that a profile lets the
 * frontmatter meet (validity, parties, signatories) is thereby told even when no section tells it.
 */
export function factsOf(agreement: Agreement, context: EmitContext): readonly Fact[] {
  return Object.entries(READERS).flatMap(([name, read]) => {
    const lines = read(agreement, context.locale, context);
    return lines.length > 0 ? [{ label: FACT_LABELS[name as FactName][context.locale], lines }] : [];
  });
}

type Reader = (agreement: Agreement, locale: Locale, context: EmitContext) => readonly Line[];

/** In the order they are shown. */
const READERS: Readonly<Record<FactName, Reader>> = {
  validity: terms.validity,
  parties: documents.parties,
  targetGroups: documents.targetGroups,
  adopted: documents.adopted,
  reference: documents.reference,
  version: documents.version,
  renewal: terms.renewal,
  termination: terms.termination,
  revision: terms.revision,
  followUp: terms.followUp,
  passed: (_, locale, { timeline }) => passedDeadlines(timeline, locale),
  coming: (_, locale, { timeline }) => comingDeadlines(timeline, locale),
  replaces: (agreement, _, context) => relations.replaces(agreement, context),
  replacedBy: (agreement, _, context) => relations.replacedBy(agreement, context),
  toBeReplacedBy: (agreement, _, context) => relations.toBeReplacedBy(agreement, context),
  parent: (agreement, _, context) => relations.parent(agreement, context),
  locals: (agreement, _, context) => relations.locals(agreement, context),
  related: (agreement, _, context) => relations.related(agreement, context),
};
