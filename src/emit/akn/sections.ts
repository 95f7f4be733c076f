import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Section } from '../../model/section.js';
import { asId } from '../body/anchors.js';
import { cleanContent, cleanPhrasing } from '../body/clean.js';
import { type NumberedParagraph, paragraphsOf } from '../body/paragraphs.js';
import { blocks } from './blocks.js';
import { conceptId } from './concepts.js';
import type { Frame } from './frame.js';
import { inlines } from './inlines.js';
import { language } from './own-words.js';

/** What stands before the first heading; there may be nothing. */
export function preamble(frame: Frame): Element[] {
  const containers = paragraphsOf('preamble', frame.plan)
    .map(({ id, content }) =>
      x('container', { name: 'stycke', wId: id }, blocks(cleanContent(content, frame.plan), frame)),
    )
    .filter(({ children }) => children.length > 0);
  return containers.length > 0 ? [x('preamble', { eId: 'preamble', ...language(frame) }, containers)] : [];
}

/** A section with its paragraphs and all sections under it; an attachment that stands among others is a container. */
export function sectionElement(section: Section, frame: Frame): Element {
  const { id, attachment, roles } = section;
  const [name, attributes] = attachment === undefined ? ['section', {}] : ['hcontainer', { name: 'bilaga' }];
  const refersTo = roles.length > 0 ? roles.map((role) => `#${conceptId(role)}`).join(' ') : undefined;
  const ids = { eId: frame.outline.eIdOf(section), wId: asId(id), refersTo };
  return x(name, { ...attributes, ...ids }, headingElements(section, frame), contentElements(section, frame));
}

/** Number and heading as printed. */
export function headingElements({ id, number, title }: Section, frame: Frame): Element[] {
  const heading = x('heading', inlines(cleanPhrasing(title, frame.plan, asId(id)), frame));
  return number === undefined ? [heading] : [x('num', number), heading];
}

/** The paragraphs of a section, then the sections under it. */
export function contentElements(section: Section, frame: Frame): Element[] {
  const paragraphs = paragraphsOf(section, frame.plan).flatMap((paragraph) => paragraphElement(paragraph, frame));
  return [...paragraphs, ...section.sections.map((below) => sectionElement(below, frame))];
}

function paragraphElement({ id, content }: NumberedParagraph, frame: Frame): Element {
  return x('paragraph', { wId: id }, x('content', blocks(cleanContent(content, frame.plan), frame)));
}
