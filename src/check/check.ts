import { firstWhere } from '../lib/first-where.js';
import { type Agreement, isWritten } from '../model/agreement.js';
import type { Finding, Level, RuleSettings, SilencedFinding } from '../model/finding.js';
import type { Range } from '../model/place.js';
import type { Context, Need, Report, Rule } from '../model/rule.js';
import { everySection, type Section } from '../model/section.js';
import { HISTORY } from '../model/timeline.js';
import { type Unprinted, withFingerprints } from './fingerprints.js';
import { sift } from './suppressions/sift.js';
import { wordsWithoutComments } from './suppressions/without-comments.js';

/** What the rules say of one document. */
interface Checked {
  /** By place. */
  readonly findings: readonly Finding[];
  /** Those that a comment in the document says may stand, by place. */
  readonly silenced: readonly SilencedFinding[];
}

/**
 * Runs the rules over one document, stamps what they yield and sorts it by place.
 * Errors: none of the author's making; a rule that throws is a fault of ours and is let through.
 */
export function check(
  agreement: Agreement,
  context: Context,
  rules: readonly Rule[],
  settings: RuleSettings = {},
): Checked {
  const runs = rules.filter((rule) => settings[rule.name] !== 'off' && isAnswerable(rule, agreement, context));
  const [own, others] = [runs.filter(needsFindings), runs.filter((rule) => !needsFindings(rule))];
  const found = findingsOf(others, agreement, context, settings);
  const names = new Set(others.map(({ name }) => name));
  const world = { day: context.timeline.day, hasRun: (rule: string) => names.has(rule) };
  const { findings, silenced, idle, returned } = sift(found, agreement.source.suppressions, world);
  // A comment never takes aside what is said of comments.
  const said = findingsOf(own, agreement, { ...context, rules, idle, returned }, settings);
  return { findings: [...findings, ...said].sort(byPlace), silenced };
}

function needsFindings({ needs }: Rule): boolean {
  return needs === 'findings';
}

/** What some rules find, stamped, by place. */
function findingsOf(
  rules: readonly Rule[],
  agreement: Agreement,
  context: Context,
  settings: RuleSettings,
): readonly Finding[] {
  const sections = [...everySection(agreement.sections)];
  const stamped = rules
    .flatMap((rule) =>
      Array.from(firstOf(rule.check(agreement, context)), (report) =>
        stamp(rule, report, settings[rule.name], agreement, sections),
      ),
    )
    .sort((a, b) => byPlace(a.finding, b.finding));
  return withFingerprints(stamped, agreement);
}

/** What a rule says of one document at most: nobody reads more, and a hostile one could make a report that no memory holds. */
const MOST = 5000;

function* firstOf<Item>(all: Iterable<Item>): Generator<Item> {
  let count = 0;
  for (const one of all) {
    if (++count > MOST) return;
    yield one;
  }
}

/** A rule speaks only where what it needs could be read, so that one fault gives one finding. */
function isAnswerable(rule: Rule, agreement: Agreement, { timeline, collection }: Context): boolean {
  if (rule.current && HISTORY.includes(timeline.state)) return false;
  const isText = agreement.source.unreadable === undefined;
  const isFacts = isText && isWritten(agreement, '');
  const met: Record<Need, boolean> = {
    file: true,
    text: isText,
    facts: isFacts,
    collection: isFacts && collection.members.length > 0,
    findings: isText,
  };
  return met[rule.needs];
}

function stamp(
  rule: Rule,
  report: Report<Record<string, unknown>>,
  setting: Level | undefined,
  agreement: Agreement,
  sections: readonly Section[],
): Unprinted {
  const { range, data, evidence } = report;
  const section = sectionAt(range, sections);
  const finding = {
    rule: rule.name,
    severity: setting && setting !== 'off' ? setting : (report.severity ?? rule.severity),
    gate: rule.gate,
    message: { sv: rule.message.sv(data), en: rule.message.en(data) },
    help: rule.help,
    path: agreement.source.path,
    range,
    section: section?.id,
    data,
    related: report.related ?? [],
    fix: report.fix,
  };
  return { finding, section, evidence: evidence ?? wordsWithoutComments(range, agreement.source) };
}

/** The last section that begins at or before a place; `sections` are in reading order. */
function sectionAt(range: Range, sections: readonly Section[]): Section | undefined {
  const isAfter = (index: number) => (sections[index]?.range.start.offset ?? 0) > range.start.offset;
  return sections[firstWhere(sections.length, isAfter) - 1];
}

function byPlace(a: Unprinted['finding'], b: Unprinted['finding']): number {
  return (
    a.range.start.offset - b.range.start.offset ||
    a.range.end.offset - b.range.end.offset ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
