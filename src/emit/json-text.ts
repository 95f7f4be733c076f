import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import { visible } from '../lib/visible.js';
import type { Section } from '../model/section.js';
import { asId, noteId } from './body/anchors.js';
import { cleanContent } from './body/clean.js';
import type { Note } from './body/notes.js';
import { type NumberedParagraph, paragraphsOf } from './body/paragraphs.js';
import type { Plan } from './body/plan.js';
import { cleanToHast } from './html/content.js';
import { toPlainText } from './plain-text.js';

interface TextJson {
  readonly text: string;
  readonly html: string;
}

interface SectionJson extends Pick<Section, 'id' | 'number' | 'attachment' | 'heading' | 'depth' | 'roles'>, TextJson {
  readonly paragraphs: readonly ParagraphJson[];
  readonly sections: readonly SectionJson[];
}

interface ParagraphJson extends TextJson, Pick<NumberedParagraph, 'id' | 'number'> {}

/** What stands before the first heading; undefined when nothing does. */
export function preambleToJson(plan: Plan) {
  const paragraphs = paragraphsToJson('preamble', plan);
  return paragraphs.length > 0 ? { ...joined(paragraphs), paragraphs } : undefined;
}

/** A section and all under it. */
export function sectionToJson(section: Section, plan: Plan): SectionJson {
  const { id, number, attachment, heading, depth, roles, sections } = section;
  const paragraphs = paragraphsToJson(section, plan);
  const below = sections.map((child) => sectionToJson(child, plan));
  return {
    id: asId(id),
    number,
    attachment,
    heading,
    depth,
    roles,
    ...joined(paragraphs),
    paragraphs,
    sections: below,
  };
}

/** The label is the number that calls the note in both text and HTML, whatever the source calls it. */
export function footnoteToJson({ number, definition }: Note, plan: Plan) {
  return { id: noteId(number, plan.anchors), label: String(number), ...textToJson(definition.children, plan) };
}

function paragraphsToJson(of: Section | 'preamble', plan: Plan): readonly ParagraphJson[] {
  return paragraphsOf(of, plan).map(({ id, number, content }) => ({ id, number, ...textToJson(content, plan) }));
}

/** All paragraphs as one text. */
function joined(paragraphs: readonly TextJson[]): TextJson {
  const texts = paragraphs.map(({ text }) => text).filter((text) => text !== '');
  const htmls = paragraphs.map(({ html }) => html).filter((html) => html !== '');
  return { text: texts.join('\n\n'), html: htmls.join('\n') };
}

/** The same words in both: what `cleanContent` makes of the author's. HTML is for showing, and shows what cannot be seen. */
function textToJson(nodes: readonly RootContent[], plan: Plan): TextJson {
  const clean = cleanContent(nodes, plan);
  return { text: toPlainText(clean), html: visible(toHtml(cleanToHast(clean, plan))) };
}
