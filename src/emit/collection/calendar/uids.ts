import { sha256 } from '../../../lib/sha256.js';
import { sharedAmong } from '../../../lib/shared-among.js';
import type { Dated } from '../../../model/status.js';
import type { Entry } from './entry.js';

/**
 * Gives each entry a UID (RFC 5545, 3.8.4.7) by which calendars know it again: made of the agreement's id and the deadline's
 * kind, place and day, never of when or where it is made. A repeal has no place in the frontmatter, so its words tell which
 * act it is. Agreements that share an id, or have none, are told apart by their paths.
 */
export function uidMaker(items: readonly Dated[]): (entry: Entry) => string {
  const shared = sharedAmong(items.map(({ agreement }) => agreement.id));
  const seen = new Map<string, number>();
  return ({ agreement: { id, source }, deadline: { kind, pointer, day, why } }) => {
    const path = id === undefined || shared.has(id) ? source.path : '';
    const key = JSON.stringify([id ?? '', path, kind, pointer, day, kind === 'law' ? why.sv : '']);
    const order = seen.get(key) ?? 0;
    seen.set(key, order + 1);
    return uidOf(`${key}#${order}`);
  };
}

function uidOf(key: string): string {
  return `${sha256(key).slice(0, 32)}@agreement`;
}
