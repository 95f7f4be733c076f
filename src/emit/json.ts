import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import type { Agreement } from '../model/agreement.js';
import type { EmitContext, Emitter } from '../model/emitter.js';
import type { Reference } from '../model/reference.js';
import type { Responsibility } from '../model/responsibility.js';
import type { Section } from '../model/section.js';
import { cleanContent } from './body/clean.js';
import type { Note } from './body/notes.js';
import { type Plan, planFor } from './body/plan.js';
import { citationToJson } from './citation-json.js';
import { noteId } from './html/calls.js';
import { cleanToHast } from './html/content.js';
import { factsToJson } from './json-facts.js';
import { toPlainText } from './plain-text.js';
import { sectionAt } from './section-at.js';
import { timelineToJson } from './timeline-json.js';

/** The version of the output's shape, which `schemas/agreement.schema.json` describes (semantic versioning). */
const FORMAT_VERSION = '1.2.0';

/** All that the tool knows of an agreement, for other programs. */
export const json: Emitter = {
  name: 'json',
  extension: '.json',
  byDefault: true,
  about: {
    sv: 'Alla uppgifter och hela texten som JSON, för andra program',
    en: 'All facts and the whole text as JSON, for other programs',
  },
  emit: (agreement, context) => `${JSON.stringify(documentOf(agreement, context), undefined, 2)}\n`,
};

/** Keys stand in the order they are to be read; those that are undefined are left out by `JSON.stringify`. */
function documentOf(agreement: Agreement, context: EmitContext) {
  const { timeline, tool, law } = context;
  const { preamble, sections, responsibilities, references } = agreement;
  const plan = planFor(agreement, context, 'as-written');
  const opening = contentOf(preamble, plan);
  const sectionIn = sectionAt(agreement);
  return {
    formatVersion: FORMAT_VERSION,
    tool: { name: tool.name, version: tool.version },
    asOf: timeline.day,
    lawAsOf: law.asOf,
    ...factsToJson(agreement),
    ...timelineToJson(timeline),
    preamble: opening.html === '' ? undefined : opening,
    sections: sections.map((section) => sectionOf(section, plan)),
    responsibilities: responsibilities.map(responsibilityOf),
    citations: law.meanings.map((meaning) => citationToJson(meaning, sectionIn(meaning.citation.range.start.offset))),
    references: references.map(referenceOf),
    footnotes: plan.notes.all.map((note) => footnoteOf(note, plan)),
  };
}

/** The same words in both: what `cleanContent` makes of the author's. */
function contentOf(nodes: readonly RootContent[], plan: Plan) {
  const clean = cleanContent(nodes, plan);
  return { text: toPlainText(clean), html: toHtml(cleanToHast(clean, plan)) };
}

interface SectionJson extends Pick<Section, 'id' | 'number' | 'attachment' | 'heading' | 'depth' | 'roles'> {
  readonly text: string;
  readonly html: string;
  readonly sections: readonly SectionJson[];
}

function sectionOf(section: Section, plan: Plan): SectionJson {
  const { id, number, attachment, heading, depth, roles, content, sections } = section;
  const below = sections.map((child) => sectionOf(child, plan));
  return { id, number, attachment, heading, depth, roles, ...contentOf(content, plan), sections: below };
}

/** A dash in a cell says that the party has no duty there. */
function responsibilityOf({ area, party, duties, section }: Responsibility) {
  return { area, party, duties: duties.filter((duty) => !/^[-–—]$/.test(duty)), section };
}

/** That a reference leads nowhere is a fact, so its null is kept. */
function referenceOf({ kind, text, target, resolved }: Reference) {
  return { kind, text, target, resolved: resolved ?? null };
}

/** The label is the number that calls the note in both text and HTML, whatever the source calls it. */
function footnoteOf({ number, definition }: Note, plan: Plan) {
  return { id: noteId(number, plan), label: String(number), ...contentOf(definition.children, plan) };
}
