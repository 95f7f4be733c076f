import { createHash } from 'node:crypto';
import { firstWhere } from '../lib/first-where.js';
import { type Agreement, isWritten } from '../model/agreement.js';
import type { Finding, Level, RuleSettings, SilencedFinding } from '../model/finding.js';
import type { Range } from '../model/place.js';
import type { Context, Need, Report, Rule } from '../model/rule.js';
import { everySection, type Section } from '../model/section.js';
import { HISTORY } from '../model/timeline.js';

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
  const sections = [...everySection(agreement.sections)];
  const findings = rules
    .filter((rule) => settings[rule.name] !== 'off' && isAnswerable(rule, agreement, context))
    .flatMap((rule) =>
      Array.from(rule.check(agreement, context), (report) =>
        stamp(rule, report, settings[rule.name], agreement, sections),
      ),
    )
    .sort(byPlace);
  return { findings: withFingerprints(findings, agreement), silenced: [] };
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

type Stamped = Finding & { readonly evidence: string };

function stamp(
  rule: Rule,
  report: Report<Record<string, unknown>>,
  setting: Level | undefined,
  agreement: Agreement,
  sections: readonly Section[],
): Stamped {
  const { range, data, evidence } = report;
  const { path, text } = agreement.source;
  return {
    rule: rule.name,
    severity: setting && setting !== 'off' ? setting : (report.severity ?? rule.severity),
    gate: rule.gate,
    message: { sv: rule.message.sv(data), en: rule.message.en(data) },
    help: rule.help,
    path,
    range,
    section: sectionAt(range, sections)?.id,
    data,
    related: report.related ?? [],
    fix: report.fix,
    fingerprint: '',
    evidence: evidence ?? text.slice(range.start.offset, range.end.offset),
  };
}

/** The last section that begins at or before a place; `sections` are in reading order. */
function sectionAt(range: Range, sections: readonly Section[]): Section | undefined {
  const isAfter = (index: number) => (sections[index]?.range.start.offset ?? 0) > range.start.offset;
  return sections[firstWhere(sections.length, isAfter) - 1];
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.range.start.offset - b.range.start.offset ||
    a.range.end.offset - b.range.end.offset ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

/** The same evidence twice in one section is told apart by its order there. */
function withFingerprints(findings: readonly Stamped[], agreement: Agreement): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map(({ evidence, ...finding }) => {
    const what = [
      finding.rule,
      agreement.id ?? agreement.source.path,
      finding.section ?? '',
      evidence.replace(/\r\n?/g, '\n').normalize('NFC'),
    ];
    const key = JSON.stringify(what);
    const order = seen.get(key) ?? 0;
    seen.set(key, order + 1);
    const fingerprint = createHash('sha256').update(`${key}#${order}`).digest('hex').slice(0, 32);
    return { ...finding, fingerprint };
  });
}
