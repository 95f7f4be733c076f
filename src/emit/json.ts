import { safeJson } from '../lib/safe-json.js';
import type { Agreement } from '../model/agreement.js';
import type { EmitContext, Emitter } from '../model/emitter.js';
import type { Reference } from '../model/reference.js';
import type { Responsibility } from '../model/responsibility.js';
import { asId } from './body/anchors.js';
import { planFor } from './body/plan.js';
import { citationToJson } from './citation-json.js';
import { factsToJson } from './json-facts.js';
import { footnoteToJson, preambleToJson, sectionToJson } from './json-text.js';
import { sectionAt } from './section-at.js';
import { timelineToJson } from './timeline-json.js';

/** The version of the output's shape, which `schemas/agreement.schema.json` describes (semantic versioning). */
const FORMAT_VERSION = '1.3.0';

/** All that the tool knows of an agreement, for other programs. */
export const json: Emitter = {
  name: 'json',
  extension: '.json',
  byDefault: true,
  about: {
    sv: 'Alla uppgifter och hela texten som JSON, för andra program',
    en: 'All facts and the whole text as JSON, for other programs',
  },
  emit: (agreement, context) => `${safeJson(documentOf(agreement, context))}\n`,
};

/** Keys stand in the order they are to be read; those that are undefined are left out by `JSON.stringify`. */
function documentOf(agreement: Agreement, context: EmitContext) {
  const { timeline, tool, law, forced } = context;
  const { sections, responsibilities, references } = agreement;
  const plan = planFor(agreement, context, 'as-written');
  const sectionIn = sectionAt(agreement);
  return {
    formatVersion: FORMAT_VERSION,
    tool: { name: tool.name, version: tool.version },
    forced: forced ? true : undefined,
    asOf: timeline.day,
    lawAsOf: law.asOf,
    ...factsToJson(agreement),
    ...timelineToJson(timeline),
    preamble: preambleToJson(plan),
    sections: sections.map((section) => sectionToJson(section, plan)),
    responsibilities: responsibilities.map((responsibility) => responsibilityToJson(responsibility, agreement)),
    citations: law.meanings.map((meaning) => citationToJson(meaning, sectionIn(meaning.citation.range.start.offset))),
    references: references.map(referenceToJson),
    footnotes: plan.notes.all.map((note) => footnoteToJson(note, plan)),
  };
}

/** A dash in a cell says that the party has no duty there. */
function responsibilityToJson(responsibility: Responsibility, agreement: Agreement) {
  const { area, areaRoles, party, duties, section } = responsibility;
  return {
    area,
    areaRoles,
    party,
    parties: responsibility.parties.flatMap((index) => agreement.parties[index]?.name ?? []),
    duties: duties.filter((duty) => !/^[-–—]$/.test(duty)),
    section: asId(section),
  };
}

/** That a reference leads nowhere is a fact, so its null is kept. */
function referenceToJson({ kind, text, target, resolved }: Reference) {
  return { kind, text, target, resolved: resolved === undefined ? null : asId(resolved) };
}
