import type { CoverageCell, CoverageGap, CoverageSpan } from '../../model/coverage.js';
import type { Day } from '../../model/day.js';
import { isFor, type SoughtGroup } from './groups.js';
import type { Holding } from './holding.js';
import type { SoughtParty } from './parties.js';
import { rivalryFor } from './rivalry.js';
import { type Rivalry, spansOf } from './spans.js';

interface Window {
  readonly day: Day;
  readonly until: Day;
}

/** Makes the cell of a party and a group. What the same agreements make is made once. */
export function cellMaker(
  holdings: readonly Holding[],
  parties: readonly SoughtParty[],
  window: Window,
): (party: SoughtParty, group: SoughtGroup) => CoverageCell {
  const made = new Map<string, CoverageCell>();
  return (sought, group) => {
    const own = holdings.filter(
      ({ partyKeys, covering }) => partyKeys.has(sought.key) && isFor(covering.agreement, group),
    );
    const key = [sought.party.kind === 'region', ...own.map(({ covering }) => covering.label)].join('\n');
    const cell = made.get(key) ?? cellOf(own, rivalryFor(sought, parties), window);
    made.set(key, cell);
    return cell;
  };
}

function cellOf(holdings: readonly Holding[], areRivals: Rivalry, { day, until }: Window): CoverageCell {
  const spans = spansOf(holdings, areRivals);
  const at = spans.findLastIndex(({ from }) => from === undefined || from <= day);
  const now = spans[at] ?? ALWAYS_OPEN;
  const proposed = holdings.map(({ covering }) => covering).filter(({ timeline }) => NOT_ADOPTED.has(timeline.state));
  return { state: now.state, spans, now, gap: gapOf(spans, at, until), proposed };
}

const NOT_ADOPTED: ReadonlySet<string> = new Set(['draft', 'proposed']);

const ALWAYS_OPEN: CoverageSpan = {
  from: undefined,
  until: undefined,
  state: 'uncovered',
  agreements: [],
  overlapping: [],
  isConditional: false,
};

/** The gap that the day lies in, or else the next one that opens; none where it cannot be told of the day itself. */
function gapOf(spans: readonly CoverageSpan[], at: number, until: Day): CoverageGap | undefined {
  const isOpen = (span: CoverageSpan) => span.state !== 'covered';
  if (spans[at]?.state === 'unknown') return undefined;
  const within = spans.findIndex((span, index) => index >= at && isOpen(span));
  if (within < 0) return undefined;
  const before = spans.findLastIndex((span, index) => index < within && !isOpen(span));
  const next = spans.findIndex((span, index) => index > within && !isOpen(span));
  const [first, last] = [spans[before + 1], spans.at(next < 0 ? -1 : next - 1)];
  if (first?.from !== undefined && first.from > until) return undefined;
  return { from: first?.from, until: last?.until, after: spans[before]?.agreements ?? [] };
}
