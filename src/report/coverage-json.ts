import { safeJson } from '../lib/safe-json.js';
import {
  type Coverage,
  type CoverageCell,
  type CoverageGap,
  type CoverageGroup,
  type CoverageParty,
  type CoverageSpan,
  type CoveringAgreement,
  touches,
} from '../model/coverage.js';
import type { Reporter } from '../model/reporter.js';

/** The version of the envelope; it changes when a field's meaning does. */
const VERSION = 1;

/** One JSON document, as `schemas/coverage.schema.json` describes it. The author's words are as they are written. */
export const coverageJson: Reporter<Coverage> = {
  name: 'json',
  about: {
    sv: 'JSON för andra program (schema: agreement schema coverage)',
    en: 'JSON for other programs (schema: agreement schema coverage)',
  },
  report(coverage, { tool }) {
    const { day, from, until, parties, agreements, groups } = coverage;
    const told = {
      version: VERSION,
      tool,
      asOf: day,
      from,
      until,
      groups: groups.map(({ group }) => groupOf(group)),
      parties: parties.map(partyOf),
      agreements: agreements.map(agreementOf),
      cells: cellsOf(coverage),
      summary: summaryOf(coverage),
    };
    return `${safeJson(told)}\n`;
  },
};

function groupOf({ id, name, statutory }: CoverageGroup) {
  return { id, name: { sv: name.sv, en: name.en }, statutory: statutory !== undefined };
}

function partyOf({ name, kind, isCollective }: CoverageParty) {
  return { name, kind: kind ?? null, collective: isCollective };
}

function agreementOf({ label, agreement, timeline }: CoveringAgreement) {
  const { source, title } = agreement;
  return { id: label, path: source.path, title: title ?? null, state: timeline.state };
}

/** Party by party, group by group. */
function cellsOf(coverage: Coverage) {
  const groups = coverage.groups.map(({ group, rows }) => ({
    id: group.id,
    cells: new Map(rows.flatMap(({ parties, cell }) => parties.map((party) => [party, cell] as const))),
  }));
  return coverage.parties.flatMap((party) =>
    groups.flatMap(({ id, cells }) => {
      const cell = cells.get(party);
      return cell ? [cellOf(party, id, cell, coverage)] : [];
    }),
  );
}

function cellOf(party: CoverageParty, group: string, cell: CoverageCell, coverage: Coverage) {
  const { state, now, spans, gap, proposed } = cell;
  return {
    party: party.name,
    group,
    state,
    agreements: state === 'covered' ? labelsOf(now.agreements) : [],
    overlap: now.overlapping.length > 0,
    spans: spans.filter((span) => span.state !== 'uncovered' && touches(span, coverage)).map(spanOf),
    gap: gap ? gapOf(gap) : null,
    proposed: labelsOf(proposed),
  };
}

function spanOf({ from, until, state, agreements, overlapping, isConditional }: CoverageSpan) {
  const days = { from: from ?? null, until: until ?? null };
  const ids = { agreements: labelsOf(agreements), overlapping: overlapping.map(labelsOf) };
  return { ...days, state, ...ids, conditional: isConditional };
}

function gapOf({ from, until }: CoverageGap) {
  return { from: from ?? null, until: until ?? null };
}

function summaryOf({ groups, day, unplaced }: Coverage) {
  const cells = groups.flatMap(({ rows }) => rows.flatMap(({ parties, cell }) => parties.map(() => cell)));
  return {
    groups: groups.map(({ group, tallies }) => ({ group: group.id, ...tallies })),
    overlaps: cells.filter(({ now }) => now.overlapping.length > 0).length,
    gaps: cells.filter(({ gap }) => gap?.from !== undefined && gap.from > day).length,
    uncounted: labelsOf(unplaced.map(({ agreement }) => agreement)),
  };
}

function labelsOf(agreements: readonly CoveringAgreement[]): readonly string[] {
  return agreements.map(({ label }) => label);
}
