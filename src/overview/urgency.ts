import type { StatusRow } from '../model/status.js';
import { HISTORY } from '../model/timeline.js';

/**
 * The most urgent first: what is overdue, the longest first; what comes next, the soonest first; what cannot be judged; what
 * has nothing ahead; history. Equals by id, then path.
 */
export function byUrgency(a: StatusRow, b: StatusRow): number {
  return (
    rankOf(a) - rankOf(b) || compare(dayOf(a), dayOf(b)) || compare(idOf(a), idOf(b)) || compare(pathOf(a), pathOf(b))
  );
}

function rankOf({ overdue, next, gaps, timeline }: StatusRow): number {
  if (overdue.length > 0) return 0;
  if (next) return 1;
  if (gaps.length > 0) return 2;
  return HISTORY.includes(timeline.state) ? 4 : 3;
}

function dayOf({ overdue: [longest], next }: StatusRow): string {
  return (longest ?? next)?.day ?? '';
}

function idOf({ agreement }: StatusRow): string {
  return agreement.id ?? '';
}

function pathOf({ agreement }: StatusRow): string {
  return agreement.source.path;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
