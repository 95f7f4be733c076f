import { safeJson } from '../../lib/safe-json.js';
import type { RelatedDocument } from '../../model/agreement.js';
import type { Day } from '../../model/day.js';
import type { Tool } from '../../model/emitter.js';
import type { StatusRow } from '../../model/status.js';
import { factsToJson } from '../json-facts.js';
import { deadlineToJson, timelineToJson } from '../timeline-json.js';
import type { Site } from './site.js';

/** The version of the output's shape, which `schemas/collection.schema.json` describes (semantic versioning). */
const FORMAT_VERSION = '1.0.0';

/** The published agreements without their texts, by id, for other programs. `lawAsOf` is the day that the register of law speaks of. */
export function collectionJson(site: Site, { tool, lawAsOf }: { readonly tool: Tool; readonly lawAsOf?: Day }): string {
  const { status } = site;
  const agreements = [...status.rows].sort(byId).map((row) => agreementToJson(row, site));
  const envelope = {
    formatVersion: FORMAT_VERSION,
    tool: { name: tool.name, version: tool.version },
    asOf: status.day,
    lawAsOf,
  };
  return `${safeJson({ ...envelope, agreements })}\n`;
}

function agreementToJson({ agreement, timeline, next, overdue }: StatusRow, { files, forced }: Site) {
  const { id, title, subtitle, language, parties, targetGroups, parent, replaces, related } = factsToJson(agreement);
  const { state, period, replacedBy, deadlines } = timelineToJson(timeline);
  return {
    id,
    title,
    subtitle,
    language,
    parties,
    targetGroups,
    forced: forced.has(id ?? '') ? true : undefined,
    state,
    period,
    next: next && deadlineToJson(next),
    overdue: overdue.map(deadlineToJson),
    deadlines,
    replaces: idsOf(replaces),
    replacedBy,
    parent,
    related: idsOf(related),
    files: files.get(id ?? '') ?? {},
  };
}

function idsOf(documents: readonly Pick<RelatedDocument, 'id'>[]): readonly string[] {
  return documents.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

function byId(a: StatusRow, b: StatusRow): number {
  return (a.agreement.id ?? '') < (b.agreement.id ?? '') ? -1 : 1;
}
